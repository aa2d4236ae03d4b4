package nl.samenspraak.toeleiding.conclusie;

/** The five points that an onderzoek covers (R-TOE-12). */
public enum Onderzoekspunt {
    PROBLEMEN,
    HULP_NU,
    HULP_EERDER,
    HULP_NODIG,
    /** Whether the coherence requires coordination. */
    SAMENHANG
}
