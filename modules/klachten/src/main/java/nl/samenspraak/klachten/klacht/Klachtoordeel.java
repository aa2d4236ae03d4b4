package nl.samenspraak.klachten.klacht;

/** What is thought of one gedraging (9:12 lid 1). */
public enum Klachtoordeel {
    GEGROND,
    DEELS_GEGROND,
    ONGEGROND,
    GEEN_OORDEEL
}
