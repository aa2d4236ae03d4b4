package nl.samenspraak.meldpunt;

/** Which meldingen a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has yet. */
    NIET_TOEGEWEZEN,
    /** All of them. */
    TEAM
}
