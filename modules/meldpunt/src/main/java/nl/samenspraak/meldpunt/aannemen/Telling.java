package nl.samenspraak.meldpunt.aannemen;

import java.time.LocalDate;

/** Counts per day the conversations of which nothing else is kept. */
public interface Telling {

    /**
     * Adds one.
     *
     * @param dag the day of the conversation
     * @param route where the caller was sent
     */
    void tel(LocalDate dag, Route route);
}
