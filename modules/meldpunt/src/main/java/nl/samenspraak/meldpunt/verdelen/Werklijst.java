package nl.samenspraak.meldpunt.verdelen;

/** Which meldingen a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has yet. */
    NIET_TOEGEWEZEN,
    /** Those that colleagues handle. */
    TEAM,
    /** All of them. */
    ALLE
}
