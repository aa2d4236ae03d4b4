package nl.samenspraak.meldpunt.aanvullen;

/** What was added to a melding. */
public enum Aanvulsoort {
    /** What somebody told or saw later. */
    AANVULLING,
    /** The betrokkene was reached (R-MEL-20). */
    CONTACT_GELUKT,
    /** Somebody tried, and the betrokkene was not reached (R-MEL-20). */
    CONTACT_MISLUKT,
    /** There was danger, and this came of it (R-MEL-02). */
    GEVAAR,
    /** It is about somebody in the register, whose name was not known when it was taken in. */
    PERSOON,
    /** It is about somebody else as well. */
    OOK_OVER,
    /** It is not about somebody else after all. */
    NIET_OVER,
    /** It was registered on somebody whom it is not about, and stands on the right one now. */
    VERPLAATST,
    /** The melder turned out to be something else of the betrokkene (R-MEL-09). */
    RELATIE,
    /** The name or number of the melder was wrong, or the melder wants to be named or not after all (AVG 16, R-MEL-05). */
    MELDER,
    /** The answer to a request of the betrokkene was recorded by mistake, and was taken back (AVG 12). */
    VERZOEK,
    /** A request of the betrokkene takes longer, and he heard so (AVG 12 lid 3). */
    VERLENGING;

    /** @return whether it says who the melder is, so that it stays closed where that does */
    public boolean overMelder() {
        return this == RELATIE || this == MELDER;
    }

    /** @return whether somebody typed it, so that it can be wrong (AVG 16) */
    public boolean verbeterbaar() {
        return this == AANVULLING || this == GEVAAR || contact();
    }

    /** @return whether somebody tried to reach the betrokkene, so that it is said how */
    public boolean contact() {
        return this == CONTACT_GELUKT || this == CONTACT_MISLUKT;
    }
}
