package nl.samenspraak.toeleiding.conclusie;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was concluded, as the screen shows it.
 *
 * @param coordinatie whether there will be coordination
 * @param coordinatienummer the number of the coördinatie that came of it, or empty text
 * @param verplicht whether the law made that obligatory
 * @param motivering why
 * @param door the name of who concluded so
 * @param op when
 */
public record ConclusieView(
        boolean coordinatie, String coordinatienummer, boolean verplicht, String motivering, String door, Instant op)
        implements Serializable {}
