package nl.samenspraak.meldpunt.vergeten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/** Makes meldingen go, and keeps what is left of them: counts. */
interface Vernietigingen {

    /**
     * @param geslotenVoor a moment
     * @param vandaag the current day
     * @return the meldingen that were closed before that moment and that no bewaring holds back today, the first to have been closed first
     */
    List<RijpeMelding> rijp(Instant geslotenVoor, LocalDate vandaag);

    /**
     * @param nummer the number of a melding
     * @return that melding, and nobody else can change it or hold it back until the transaction ends
     */
    Optional<Melding> grijp(Meldingnummer nummer);

    /**
     * Removes a melding with all that hangs on it, from every table.
     *
     * @param melding what {@link #grijp} gave
     */
    void vernietig(Melding melding);

    /**
     * Adds one to the anonymous count (R-MEL-15).
     *
     * @param maand the month in which the melding came in
     * @param uitkomst how it ended
     */
    void tel(YearMonth maand, Sluitreden uitkomst);
}
