package nl.samenspraak.toeleiding.dossier;

/** What the municipality does with a question (R-TOE-31): the first choice, because controller, secrecy and dossier follow from it. */
public enum Taaksoort {
    /** General advice, or where to go: nothing is kept of it. */
    ADVIES("inwoner-adviseren"),
    /** Toeleiding under a law of the social domain: the onderzoek. */
    TOELEIDING(Toeleidingwerk.OVER_WETTEN_HEEN),
    /** A service for which no decision is needed: the dossier is that of the helper. */
    VRIJ_TOEGANKELIJK("vrije-hulp-vinden"),
    /** Finding out what the question is; relabelled at its end (R-TOE-39). */
    VRAAGVERHELDERING("vraag-verhelderen");

    private final String doel;

    Taaksoort(String doel) {
        this.doel = doel;
    }

    /**
     * For what one works in it: who advises, does not investigate (R-ALG-01, R-TOE-31).
     *
     * @param wams whether the purpose that rests on the Wams holds here (R-ALG-02)
     * @return the code of that purpose
     */
    public String doel(boolean wams) {
        return opentOnderzoek() && !wams ? Toeleidingwerk.EEN_WET : doel;
    }

    /**
     * @param code the code of a purpose
     * @return whether one can work in it for that purpose; an onderzoek also under the law of the question alone
     */
    public boolean past(String code) {
        return doel(true).equals(code) || doel(false).equals(code);
    }

    /** @return whether the steps of an onderzoek open with it */
    public boolean opentOnderzoek() {
        return this == TOELEIDING;
    }
}
