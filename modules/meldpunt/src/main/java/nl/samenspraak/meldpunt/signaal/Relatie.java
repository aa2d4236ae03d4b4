package nl.samenspraak.meldpunt.signaal;

import java.util.List;

/** How the melder is related to the one it is about (R-MEL-04, R-MEL-09). */
public enum Relatie {
    /** It is about the melder. */
    ZELF,
    PARTNER,
    OUDER,
    /** Family other than partner or parent. */
    FAMILIE,
    /** Speaks for the one it is about: mentor, curator, or someone with a written mandate. */
    VERTEGENWOORDIGER,
    /** Family or someone else who is essential for the continuity of care (Wvggz 5:2). */
    ESSENTIELE_NAASTE,
    BUUR,
    HULPVERLENER,
    ANDERS;

    private static final List<Relatie> INWONER =
            List.of(ZELF, PARTNER, OUDER, ESSENTIELE_NAASTE, FAMILIE, VERTEGENWOORDIGER, BUUR, ANDERS);

    private static final List<Relatie> PROFESSIONAL = List.of(HULPVERLENER, VERTEGENWOORDIGER, ANDERS);

    /**
     * @param soort what kind of melder
     * @return the relations that one can have, in the order in which they are asked; none for one who stays anonymous (R-MEL-05)
     */
    public static List<Relatie> van(Melderssoort soort) {
        return switch (soort) {
            case INWONER -> INWONER;
            case PROFESSIONAL -> PROFESSIONAL;
            case ANONIEM -> List.of();
        };
    }
}
