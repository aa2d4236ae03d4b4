package nl.samenspraak.toeleiding.werklijst;

/** Which toeleidingen a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has taken up yet. */
    NIEUW,
    /** All that ask for work. */
    OPEN,
    /** Those of which a letter is owed, over or not: about the outcome, to who asked, or to who got what was corrected or is taken back. */
    SCHRIJVEN,
    /** Those that are over. */
    AFGESLOTEN
}
