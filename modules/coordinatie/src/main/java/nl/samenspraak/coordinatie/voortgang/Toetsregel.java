package nl.samenspraak.coordinatie.voortgang;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That somebody looked at a plan, as the screen shows it.
 *
 * @param soort whether it was looked at or decided
 * @param dag on which day
 * @param gesproken whether the client was spoken to
 * @param bevinding what was found, or why it goes on
 * @param door by whom
 */
public record Toetsregel(Toetssoort soort, LocalDate dag, boolean gesproken, String bevinding, String door)
        implements Serializable {}
