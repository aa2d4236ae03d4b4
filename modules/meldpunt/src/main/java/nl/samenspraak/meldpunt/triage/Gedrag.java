package nl.samenspraak.meldpunt.triage;

/** Whether a melding is about confused behaviour, and how often that was seen (R-MEL-11). */
public enum Gedrag {
    /** It is about something else. */
    NIET_VERWARD,
    /** Confused behaviour, seen once. */
    EEN_VOORVAL,
    /** Confused behaviour, seen more than once. */
    VAKER
}
