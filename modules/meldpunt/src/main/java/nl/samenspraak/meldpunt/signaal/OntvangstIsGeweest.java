package nl.samenspraak.meldpunt.signaal;

import java.time.LocalDate;
import java.util.Optional;

/** A melding was received today or before: the term of the triage would otherwise end later than it may (R-MEL-15). */
public final class OntvangstIsGeweest {

    private OntvangstIsGeweest() {}

    /**
     * @param binnenkomst how and when it came in
     * @param vandaag the current date
     * @return why it cannot be; empty when it can
     */
    public static Optional<Weigerreden> toets(Binnenkomst binnenkomst, LocalDate vandaag) {
        return binnenkomst.dag(vandaag).isAfter(vandaag)
                ? Optional.of(Weigerreden.ONTVANGST_IN_TOEKOMST)
                : Optional.empty();
    }
}
