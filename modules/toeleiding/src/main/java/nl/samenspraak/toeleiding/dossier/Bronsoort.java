package nl.samenspraak.toeleiding.dossier;

/** From whom something comes. */
public enum Bronsoort {
    CLIENT,
    /** Whoever may speak for the client. */
    VERTEGENWOORDIGER,
    /** Another: only with a reason (R-TOE-11). */
    ANDER
}
