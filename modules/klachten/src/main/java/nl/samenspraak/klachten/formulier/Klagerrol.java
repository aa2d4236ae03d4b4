package nl.samenspraak.klachten.formulier;

/** For whom a visitor of the public form complains. */
public enum Klagerrol {
    /** It happened to the visitor. */
    MIJZELF,
    /** It happened to somebody whom the visitor may speak for (R-ALG-17). */
    ANDER,
    /** It happened to nobody in particular, so that the formal rules do not apply (9:4 lid 1). */
    NIEMAND
}
