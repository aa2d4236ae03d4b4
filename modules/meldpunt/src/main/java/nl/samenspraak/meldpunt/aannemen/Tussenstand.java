package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a conversation stands after it was kept.
 *
 * @param versie the version it has now
 * @param op when
 */
public record Tussenstand(long versie, Instant op) implements Serializable {}
