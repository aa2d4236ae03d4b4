package nl.samenspraak.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How near a last day is, in the words of a work list. */
public enum Dringendheid {
    TE_LAAT,
    VANDAAG,
    /** Not later than the coming Sunday. */
    DEZE_WEEK,
    LATER;

    /**
     * @param vandaag the current day
     * @return the last day that is still as near as this; empty when there is no such day
     */
    public Optional<LocalDate> laatsteDag(LocalDate vandaag) {
        return switch (this) {
            case TE_LAAT -> Optional.of(vandaag.minusDays(1));
            case VANDAAG -> Optional.of(vandaag);
            case DEZE_WEEK -> Optional.of(zondag(vandaag));
            case LATER -> Optional.empty();
        };
    }

    private static LocalDate zondag(LocalDate vandaag) {
        return vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /**
     * @param uiterlijk the last day
     * @param vandaag the current day
     * @return how near it is
     */
    public static Dringendheid van(LocalDate uiterlijk, LocalDate vandaag) {
        if (uiterlijk.isBefore(vandaag)) {
            return TE_LAAT;
        }
        if (uiterlijk.equals(vandaag)) {
            return VANDAAG;
        }
        return uiterlijk.isAfter(zondag(vandaag)) ? LATER : DEZE_WEEK;
    }
}
