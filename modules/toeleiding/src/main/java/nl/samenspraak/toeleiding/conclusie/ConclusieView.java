package nl.samenspraak.toeleiding.conclusie;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was concluded, as the screen shows it.
 *
 * @param coordinatie whether there will be coordination
 * @param verplicht whether the law made that obligatory
 * @param motivering why
 * @param door the name of who concluded so
 * @param op when
 */
public record ConclusieView(boolean coordinatie, boolean verplicht, String motivering, String door, Instant op)
        implements Serializable {}
