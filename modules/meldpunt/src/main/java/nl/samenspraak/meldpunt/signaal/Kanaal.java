package nl.samenspraak.meldpunt.signaal;

/** How a melding came in (R-MEL-01). */
public enum Kanaal {
    TELEFOON,
    /** At the desk of the municipality. */
    BALIE,
    /** By the public form, without anyone of the meldpunt in between. */
    WEBFORMULIER,
    EMAIL,
    /** On paper; this way stays open to whoever cannot or will not use a computer (R-ALG-16). */
    BRIEF
}
