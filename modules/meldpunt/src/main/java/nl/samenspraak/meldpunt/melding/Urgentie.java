package nl.samenspraak.meldpunt.melding;

/** How soon a melding asks for somebody (R-MEL-19). */
public enum Urgentie {
    /** Sooner than its term. */
    SPOED,
    GEWOON
}
