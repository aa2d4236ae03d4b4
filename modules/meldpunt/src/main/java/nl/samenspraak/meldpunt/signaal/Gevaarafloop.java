package nl.samenspraak.meldpunt.signaal;

/** What came of danger that was told of (R-MEL-02). */
public enum Gevaarafloop {
    /** The meldpunt itself handed it over to 112. */
    NOODNUMMER,
    /** The meldpunt itself handed it over to the crisisdienst. */
    CRISISDIENST,
    /** Whoever told of it called 112 or the crisisdienst himself. */
    BELLER_ZELF,
    /** There turned out to be no danger. */
    GEEN_GEVAAR;

    /** @return whether the meldpunt itself handed it over */
    public boolean overgedragen() {
        return this == NOODNUMMER || this == CRISISDIENST;
    }
}
