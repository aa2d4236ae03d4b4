package nl.samenspraak.meldpunt.aanvullen;

/** Whom to call. */
public enum Terugbelwie {
    MELDER,
    BETROKKENE,
    /** Somebody else, named in what the call is about. */
    ANDER
}
