package nl.samenspraak.meldpunt.verdelen;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How much open work one behandelaar has, in numbers alone.
 *
 * @param behandelaar who; {@code null} for what nobody has taken up
 * @param open how many meldingen ask for work
 * @param teLaat how many of them should have been judged before today
 * @param spoed how many of them are urgent
 * @param eerste the first last day; {@code null} when nothing is open
 * @param teDoen how much is left to do, also of what is closed
 */
public record Werkverdeelrij(UUID behandelaar, long open, long teLaat, long spoed, LocalDate eerste, long teDoen) {}
