package nl.samenspraak.toegang.navraag;

import java.time.Duration;

/**
 * Tells how much waits for someone behind an entry of the menu. A module has a bean of this kind for an entry that counts; it asks the
 * database once in a request, however often it is asked itself, and counts nothing that would have to be in the log.
 */
public interface Menutelling {

    /** @return the code of the entry in the reference data of petten */
    String menu();

    /** @return how much waits there for whoever is at work */
    long aantal();

    /** @return how long that number may be shown, when the user does nothing that changes it */
    default Duration houdbaar() {
        return Duration.ofSeconds(10);
    }
}
