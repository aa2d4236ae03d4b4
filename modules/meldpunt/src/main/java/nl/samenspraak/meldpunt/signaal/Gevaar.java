package nl.samenspraak.meldpunt.signaal;

/** The answer to the first question of every conversation: is there danger right now? (R-MEL-02) */
public enum Gevaar {
    /** Not asked yet; nothing can be recorded. */
    NIET_GEVRAAGD,
    /** There is: 112 or the crisisdienst, and no dossier. */
    NU,
    /** There is not. */
    NIET_NU
}
