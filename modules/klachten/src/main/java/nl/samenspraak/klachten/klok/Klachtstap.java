package nl.samenspraak.klachten.klok;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A fact on the timeline of a klacht: it is added and never changed; who was wrong adds another.
 *
 * @param soort what happened
 * @param dag on which day it happened; this is the day that the clock counts
 * @param op when it was recorded
 * @param door the account of who recorded it
 * @param toelichting why or how, or empty; never {@code null}
 * @param tot until when, or which other day, for a kind that asks for it; else {@code null}
 */
public record Klachtstap(Klachtstapsoort soort, LocalDate dag, Instant op, UUID door, String toelichting, LocalDate tot)
        implements Serializable {

    /** The most characters in a toelichting. */
    public static final int LANGSTE_TOELICHTING = 1000;

    /** What stands between what a step is about and what is known of it. */
    public static final String OMDAT = ": ";

    /** @throws IllegalArgumentException when this kind needs another day and there is none: a fault in the program */
    public Klachtstap {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(door, "door");
        toelichting = kort(toelichting == null ? "" : toelichting.strip());
        if (soort.vraagtTot() && tot == null) {
            throw new IllegalArgumentException("Een stap " + soort + " zegt tot wanneer");
        }
    }

    /** What people type is no longer; what is composed, of the names of twenty beklaagden for instance, stands in full elsewhere. */
    private static String kort(String tekst) {
        return tekst.length() > LANGSTE_TOELICHTING ? tekst.substring(0, LANGSTE_TOELICHTING - 1) + "…" : tekst;
    }

    /**
     * @param wie a name, with a function when there is one
     * @return whether it was a letter to that one: a letter says so at the end of its line
     */
    public boolean isAan(String wie) {
        return toelichting.endsWith("(" + wie + ")");
    }

    /**
     * @param soort what happened
     * @param dag on which day
     * @param op when it was recorded
     * @param door the account of who recorded it
     * @return a step with nothing to add to it
     */
    public static Klachtstap van(Klachtstapsoort soort, LocalDate dag, Instant op, UUID door) {
        return new Klachtstap(soort, dag, op, door, "", null);
    }
}
