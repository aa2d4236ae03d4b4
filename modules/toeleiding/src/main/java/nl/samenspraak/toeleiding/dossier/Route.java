package nl.samenspraak.toeleiding.dossier;

/** By which route of the law an onderzoek comes about. */
public enum Route {
    /** The client asks: the onderzoek is obligatory and done together (R-TOE-01). */
    EIGEN_VRAAG,
    /** A professional asks, with reasons: the college may investigate (R-TOE-02). */
    VERZOEK
}
