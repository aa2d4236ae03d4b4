package nl.samenspraak.meldpunt.triage;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/** A loket gets data on a ground in law, or when the betrokkene agrees; there is nothing in between (R-MEL-07, R-AVG-10). */
final class DoorgeleidingMag {

    private DoorgeleidingMag() {}

    /**
     * @param loket where the melding would go, or {@code null}
     * @param verzoek what the user wants
     * @param vandaag the current day
     * @return why it may not; empty when it may
     */
    public static Optional<Weigerreden> toets(Loket loket, Doorgeleidingsverzoek verzoek, LocalDate vandaag) {
        if (loket == null) {
            return Optional.of(Weigerreden.LOKET_ONTBREEKT);
        }
        if (verzoek.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        if (!loket.toestemming()) {
            return Optional.empty();
        }
        return verzoek.instemming() == null
                ? Optional.of(Weigerreden.TOESTEMMING_ONTBREEKT)
                : verzoek.instemming().toets(vandaag);
    }
}
