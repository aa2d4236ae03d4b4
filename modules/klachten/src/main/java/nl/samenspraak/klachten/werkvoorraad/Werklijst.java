package nl.samenspraak.klachten.werkvoorraad;

/** Which klachten a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has taken up. */
    NIEUW,
    /** All that ask for work. */
    OPEN,
    /** Those that came to their end and of which something is left to be done. */
    NAWERK,
    /** Those that came to their end. */
    AFGEDAAN
}
