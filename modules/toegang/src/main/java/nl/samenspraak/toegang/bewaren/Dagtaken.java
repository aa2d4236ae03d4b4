package nl.samenspraak.toegang.bewaren;

import java.time.LocalDate;

/** Work that has to be done once a day, by one server, however many there are. */
public interface Dagtaken {

    /**
     * Does the work of a day, unless it has been done or another server is doing it now. Work that fails is not done: the next
     * attempt of that day does it again.
     *
     * @param taak name of the work
     * @param dag the day
     * @param werk the work; it opens its own transactions
     * @return whether it was done here
     */
    boolean doe(String taak, LocalDate dag, Runnable werk);
}
