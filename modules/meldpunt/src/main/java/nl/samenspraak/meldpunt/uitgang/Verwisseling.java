package nl.samenspraak.meldpunt.uitgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a melding turned out not to be about somebody.
 *
 * @param eerste whether that was the one whom it was about first; a step of the law that is about one person, is about that one
 * @param reden how that was found; empty when nobody asked
 * @param dag the day on which it was put right
 * @param door who did so
 * @param op when
 */
public record Verwisseling(boolean eerste, String reden, LocalDate dag, UUID door, Instant op) {}
