package nl.samenspraak.meldpunt;

/** How the melder is related to the one it is about (R-MEL-04). */
public enum Relatie {
    /** It is about the melder. */
    ZELF,
    FAMILIE,
    BUUR,
    HULPVERLENER,
    ANDERS,
    /** Acts for the one it is about, by law or by appointment (R-MEL-09). */
    VERTEGENWOORDIGER,
    PARTNER,
    OUDER,
    /** Someone close, whom the one it is about depends on (R-MEL-09). */
    ESSENTIELE_NAASTE
}
