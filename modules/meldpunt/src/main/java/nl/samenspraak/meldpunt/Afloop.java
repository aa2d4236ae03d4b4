package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a melding ended, who found so, and when (R-MEL-07).
 *
 * @param sluiting the outcome, with an explanation
 * @param door the name of who closed it
 * @param op when
 */
public record Afloop(Sluiting sluiting, String door, Instant op) implements Serializable {}
