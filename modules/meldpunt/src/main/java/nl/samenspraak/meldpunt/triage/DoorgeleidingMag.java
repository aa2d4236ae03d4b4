package nl.samenspraak.meldpunt.triage;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * A loket gets data on a ground in law, or when the betrokkene agrees; there is nothing in between (R-MEL-07, R-AVG-10). What is decided over
 * somebody's head, is motivated in this case (R-MEL-21).
 */
final class DoorgeleidingMag {

    private DoorgeleidingMag() {}

    /**
     * What passing a melding on is held against.
     *
     * @param afgewogen whether what was written is a weighing of this case
     * @param kind whether somebody speaks for the one whom it is about
     * @param ontvangen the day of the melding
     * @param vandaag the current day
     */
    record Kader(boolean afgewogen, boolean kind, LocalDate ontvangen, LocalDate vandaag) {}

    /**
     * @param loket where the melding would go, or {@code null}
     * @param verzoek what the user wants
     * @param kader what it is held against
     * @return why it may not; empty when it may
     */
    public static Optional<Weigerreden> toets(Loket loket, Doorgeleidingsverzoek verzoek, Kader kader) {
        if (loket == null) {
            return Optional.of(Weigerreden.LOKET_ONTBREEKT);
        }
        if (verzoek.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        if (loket.soort().besluit() && !kader.afgewogen()) {
            return Optional.of(Weigerreden.REDEN_ZEGT_NIETS);
        }
        if (!loket.toestemming()) {
            return Optional.empty();
        }
        return verzoek.instemming() == null
                ? Optional.of(Weigerreden.TOESTEMMING_ONTBREEKT)
                : verzoek.instemming().toets(kader.kind(), kader.ontvangen(), kader.vandaag());
    }
}
