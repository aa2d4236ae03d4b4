package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Somebody agrees only with what he knows of (AVG 4, onder 11; 9 lid 2, onder a). Where a loket rests on that, it is not enough that telling him was
 * postponed: who could not be reached, or may not hear of the melding yet, did not agree that it goes there.
 */
public final class ToestemmingIsGeinformeerd {

    private ToestemmingIsGeinformeerd() {}

    /**
     * @param melding the melding that would go to a loket
     * @param informatie who knows of it, when anybody was told or not told
     * @param dag the day on which somebody agreed
     * @return why it cannot rest on that; empty when everybody who had to be told was
     */
    public static Optional<Weigerreden> toets(Melding melding, Optional<Informatie> informatie, LocalDate dag) {
        boolean weet = informatie.filter(Informatie::gedaan).isPresent();
        if (!weet && !melding.teInformeren().isEmpty()) {
            return Optional.of(Weigerreden.TOESTEMMING_ZONDER_WETEN);
        }
        boolean eerder = melding.teInformeren().stream()
                .flatMap(wie -> informatie.flatMap(stand -> stand.geldend(wie)).stream())
                .anyMatch(stap -> stap.dag().isAfter(dag));
        return eerder ? Optional.of(Weigerreden.TOESTEMMING_VOOR_WETEN) : Optional.empty();
    }
}
