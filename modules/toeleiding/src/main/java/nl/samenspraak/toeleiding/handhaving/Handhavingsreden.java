package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;

/**
 * A reason for a decision, in words that are the same whoever it is about (R-TOE-33, R-TOE-42).
 *
 * @param code its code
 * @param toekenning whether it is one for granting; otherwise it is one for refusing
 * @param tekst how whoever asked reads it
 */
public record Handhavingsreden(String code, boolean toekenning, String tekst) implements Serializable {}
