package nl.samenspraak.klachten.werkvoorraad;

/** Which klachten a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has taken up. */
    NIEUW,
    /** All that ask for work. */
    OPEN,
    /** Those that came to their end. */
    AFGEDAAN
}
