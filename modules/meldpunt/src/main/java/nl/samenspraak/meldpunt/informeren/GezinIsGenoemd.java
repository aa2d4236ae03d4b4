package nl.samenspraak.meldpunt.informeren;

import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;

/**
 * A melding about a whole family holds something about more people than the one it is registered on. Until it is said who they are, or that nothing
 * stands in it about anybody else, nobody knows who still has to hear of it (AVG 14; R-ALG-08, R-AVG-12).
 */
final class GezinIsGenoemd {

    private GezinIsGenoemd() {}

    /**
     * @param melding a melding
     * @param informatie who knows of it, when anybody was told or not told
     * @return whether it has yet to be said who belongs to the family
     */
    static boolean nogNiet(Melding melding, Optional<Informatie> informatie) {
        return melding.reikwijdte() == Reikwijdte.GEZIN
                && melding.persoon().isPresent()
                && melding.medebetrokkenen().isEmpty()
                && informatie.flatMap(Informatie::gezin).isEmpty();
    }
}
