package nl.samenspraak.toeleiding.stukken;

/** What became of a document. */
public enum Stukstand {
    /** It was looked at, and nothing of it is here (R-TOE-36). */
    INGEZIEN,
    /** It is here, for a reason. */
    OPGENOMEN,
    TERUGGESTUURD,
    /** It went to the medical adviser, and no copy stayed (R-TOE-37). */
    DOORGESTUURD_ARTS,
    VERNIETIGD;

    /** @return whether nothing can become of it any more */
    public boolean voorbij() {
        return this != INGEZIEN && this != OPGENOMEN;
    }
}
