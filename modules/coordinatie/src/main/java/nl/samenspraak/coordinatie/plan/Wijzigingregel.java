package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody changed.
 *
 * @param op when
 * @param door who
 * @param zin what, after the name
 * @param reden why, or empty text
 */
public record Wijzigingregel(Instant op, String door, String zin, String reden) implements Serializable {}
