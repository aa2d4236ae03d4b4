package nl.samenspraak.coordinatie.dossier;

/** With what a coördinatie begins. */
public enum Aanleiding {
    /** An onderzoek of the toeleiding concluded so (R-TOE-10, R-COO-01). */
    ONDERZOEK,
    /** The client wants it, and there is no meervoudige problematiek in the sense of the law (R-COO-19). */
    TOESTEMMING
}
