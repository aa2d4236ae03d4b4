package nl.samenspraak.inwoner.kijken;

import java.time.LocalDate;

/**
 * Something that went to somebody, in words.
 *
 * @param dag on which day
 * @param naar to whom
 * @param wat what was done
 * @param waarvoor for what, or empty
 * @param wet on which article, and what it says, or empty
 */
public record Verstrekking(LocalDate dag, String naar, String wat, String waarvoor, String wet) {}
