package nl.samenspraak.meldpunt.aannemen;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;

/** Where is kept that the meldpunt itself handed danger over: to whom and when, and nothing about anybody (R-MEL-02). */
public interface Noodoverdrachten {

    /**
     * Keeps it; what was kept under the same key was a mistake.
     *
     * @param id a key that nobody else has
     * @param dag on which day
     * @param wat to whom and at what time; nothing else of it is kept
     */
    void bewaar(UUID id, LocalDate dag, Noodoverdracht wat);

    /** @param id the key of what turned out not to have been handed over */
    void vergeet(UUID id);
}
