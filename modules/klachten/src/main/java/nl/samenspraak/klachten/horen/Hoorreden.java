package nl.samenspraak.klachten.horen;

/** Why somebody is not heard (9:10 lid 2; R-KLA-09). */
public enum Hoorreden {
    /** The klacht is manifestly unfounded (onder a); only for the klager. */
    KENNELIJK_ONGEGROND,
    /** He said that he does not want to be heard (onder b). */
    AFGEZIEN,
    /** He did not say within the term that he wants to (onder c). */
    GEEN_ANTWOORD;

    /** @return whether the law names it for the klager alone */
    public boolean alleenKlager() {
        return this == KENNELIJK_ONGEGROND;
    }
}
