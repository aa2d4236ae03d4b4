package nl.samenspraak.toeleiding.dossier;

/** What the municipality does with a question (R-TOE-31): the first choice, because controller, secrecy and dossier follow from it. */
public enum Taaksoort {
    /** General advice, or where to go: nothing is kept of it. */
    ADVIES,
    /** Toeleiding under a law of the social domain: the onderzoek. */
    TOELEIDING,
    /** A service for which no decision is needed: the dossier is that of the helper. */
    VRIJ_TOEGANKELIJK,
    /** Finding out what the question is; relabelled at its end (R-TOE-39). */
    VRAAGVERHELDERING;

    /** @return whether the steps of an onderzoek open with it */
    public boolean opentOnderzoek() {
        return this == TOELEIDING;
    }
}
