package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.meldpunt.signaal.Sluiting;

/**
 * How a melding ended, who found so, and when (R-MEL-07).
 *
 * @param sluiting the outcome, with an explanation
 * @param door the name of who closed it
 * @param op when
 */
public record AfsluitingView(Sluiting sluiting, String door, Instant op) implements Serializable {}
