package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import java.time.Instant;

/**
 * That there was a melding before: when, and how far it is. Not its number, its content or its outcome (R-MEL-16).
 *
 * @param aangenomenOp when it came in
 * @param status how far it is
 */
public record EerdereMelding(Instant aangenomenOp, Meldingstatus status) implements Serializable {}
