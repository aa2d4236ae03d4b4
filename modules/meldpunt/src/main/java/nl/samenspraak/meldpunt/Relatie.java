package nl.samenspraak.meldpunt;

/** How the melder is related to the one it is about (R-MEL-04). */
public enum Relatie {
    /** It is about the melder. */
    ZELF,
    FAMILIE,
    BUUR,
    HULPVERLENER,
    ANDERS
}
