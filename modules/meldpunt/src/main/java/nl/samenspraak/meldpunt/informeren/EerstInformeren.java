package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Somebody hears of a melding at the latest when it goes to another (AVG 14 lid 3, onder c): before that the betrokkene was told, or there is a
 * ground on which it may wait and a day on which that is looked at again, which has not passed (AVG 14 lid 5, UAVG 41). Who reported
 * himself knows, and nobody can be told whose name is not known; of who was named, it is looked up first who that is.
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
        if (isNogOpTeZoeken(melding, informatie)) {
            return Optional.of(Weigerreden.WIE_NOG_OPZOEKEN);
        }
        boolean weet = informatie
                .filter(stand -> stand.gedaan() || stand.isUitgesteldOp(vandaag))
                .isPresent();
        return weet || melding.teInformeren().isEmpty() ? Optional.empty() : Optional.of(Weigerreden.EERST_INFORMEREN);
    }

    /** Whether somebody was named of whom nobody looked up who that is, nor said why that cannot be. */
    static boolean isNogOpTeZoeken(Melding melding, Optional<Informatie> informatie) {
        return melding.isNogOpTeZoeken()
                && informatie.flatMap(Informatie::onvindbaar).isEmpty();
    }
}
