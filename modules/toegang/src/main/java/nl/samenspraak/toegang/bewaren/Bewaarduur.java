package nl.samenspraak.toegang.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.samenspraak.toegang.recht.Termijnen;

/** One term of retention, asked both ways: when something goes that was closed on a day, and what was closed that goes on a day. */
public final class Bewaarduur {

    /** Weekends and feestdagen can make a term end this much later than that of another day, at most. */
    private static final int SPELING = 14;

    private final Termijnen termijnen;
    private final String code;
    private final ZoneId zone;

    /**
     * @param termijnen the reference data
     * @param code code of the term, which runs from the day of closing
     * @param zone where a day begins and ends
     */
    public Bewaarduur(Termijnen termijnen, String code, ZoneId zone) {
        this.termijnen = termijnen;
        this.code = code;
        this.zone = zone;
    }

    /** @return code of the term */
    public String code() {
        return code;
    }

    /**
     * @param geslotenOp a moment
     * @return the day on which goes what was closed then: the day after the last day of its term
     */
    public LocalDate weg(Instant geslotenOp) {
        return weg(LocalDate.ofInstant(geslotenOp, zone));
    }

    private LocalDate weg(LocalDate gesloten) {
        return termijnen.bereken(code, gesloten).einde().plusDays(1);
    }

    /**
     * Turns the question around: weekends and feestdagen can make the term of an earlier closing end on the same day, so the last
     * day of closing that fits is sought.
     *
     * @param dag a day
     * @return the moment before which something must have been closed to go on this day or earlier
     */
    public Instant geslotenVoor(LocalDate dag) {
        long duur = ChronoUnit.DAYS.between(dag, weg(dag));
        LocalDate gesloten = dag.minusDays(Math.max(1, duur - SPELING));
        while (weg(gesloten).isAfter(dag)) {
            gesloten = gesloten.minusDays(1);
        }
        return gesloten.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
