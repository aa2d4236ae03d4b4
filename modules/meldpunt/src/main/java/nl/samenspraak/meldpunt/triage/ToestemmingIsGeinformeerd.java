package nl.samenspraak.meldpunt.triage;

import java.util.Optional;
import nl.samenspraak.meldpunt.informeren.Informatie;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Somebody agrees only with what he knows of (AVG 4, onder 11; 9 lid 2, onder a). Where a loket rests on that, it is not enough that telling him was
 * postponed: who could not be reached, or may not hear of the melding yet, did not agree that it goes there.
 */
final class ToestemmingIsGeinformeerd {

    private ToestemmingIsGeinformeerd() {}

    /**
     * @param melding the melding that would go to a loket
     * @param informatie who knows of it, when anybody was told or not told
     * @return why it cannot rest on that; empty when everybody who had to be told was
     */
    static Optional<Weigerreden> toets(Melding melding, Optional<Informatie> informatie) {
        boolean weet = informatie.filter(Informatie::gedaan).isPresent();
        return weet || melding.teInformeren().isEmpty()
                ? Optional.empty()
                : Optional.of(Weigerreden.TOESTEMMING_ZONDER_WETEN);
    }
}
