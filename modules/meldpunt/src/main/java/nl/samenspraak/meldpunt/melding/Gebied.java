package nl.samenspraak.meldpunt.melding;

/** What a melding is about (R-MEL-01). */
public enum Gebied {
    GEZONDHEID,
    WELZIJN,
    ZELFREDZAAMHEID,
    PARTICIPATIE
}
