package nl.samenspraak.meldpunt.verdelen;

/** Which meldingen a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has yet. */
    NIET_TOEGEWEZEN,
    /** Those that are not mine: what nobody has yet, and what colleagues handle. */
    TEAM,
    /** All of them. */
    ALLE
}
