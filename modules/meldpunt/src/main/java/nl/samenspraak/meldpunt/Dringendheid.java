package nl.samenspraak.meldpunt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How near the last day of a melding is, in the words of a work list. */
public enum Dringendheid {
    TE_LAAT,
    VANDAAG,
    /** Not later than the coming Sunday. */
    DEZE_WEEK,
    LATER;

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
        LocalDate zondag = vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return uiterlijk.isAfter(zondag) ? LATER : DEZE_WEEK;
    }
}
