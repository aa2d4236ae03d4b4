package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Somebody hears of a melding at the latest when it goes to another (AVG 14 lid 3, onder c): before that the betrokkene was told, or there is a
 * ground on which it may wait and a day on which that is looked at again, which has not passed (AVG 14 lid 5, UAVG 41). Who reported
 * himself knows, and nobody can be told whose name is not known.
 */
public final class EerstInformeren {

    private EerstInformeren() {}

    /**
     * @param melding the melding that would go to another
     * @param informatie who knows of it, when anybody was told or not told
     * @param vandaag the current day
     * @return why it cannot go yet; empty when it can
     */
    public static Optional<Weigerreden> toets(Melding melding, Optional<Informatie> informatie, LocalDate vandaag) {
        if (GezinIsGenoemd.nogNiet(melding, informatie)) {
            return Optional.of(Weigerreden.GEZIN_ONBEKEND);
        }
        boolean weet = informatie
                .filter(stand -> stand.gedaan() || stand.isUitgesteldOp(vandaag))
                .isPresent();
        return weet || melding.teInformeren().isEmpty() ? Optional.empty() : Optional.of(Weigerreden.EERST_INFORMEREN);
    }
}
