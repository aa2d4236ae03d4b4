package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;

/**
 * How much open work one behandelaar has, as a screen shows it.
 *
 * @param naam the name of who; empty for what nobody has taken up
 * @param open how many meldingen ask for work
 * @param teLaat how many of them should have been judged before today
 * @param spoed how many of them are urgent
 * @param eerste the first last day; {@code null} when nothing is open
 * @param dringendheid how near that is, or {@code null}
 * @param teDoen how much is left to do, also of what is closed
 */
public record Werkverdeelregel(
        String naam, long open, long teLaat, long spoed, LocalDate eerste, Dringendheid dringendheid, long teDoen)
        implements Serializable {}
