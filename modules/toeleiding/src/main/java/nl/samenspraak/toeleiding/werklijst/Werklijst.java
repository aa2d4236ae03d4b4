package nl.samenspraak.toeleiding.werklijst;

/** Which toeleidingen a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has taken up yet. */
    NIEUW,
    /** All that ask for work. */
    OPEN,
    /** Those that are over. */
    AFGESLOTEN
}
