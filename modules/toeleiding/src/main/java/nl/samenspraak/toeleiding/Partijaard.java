package nl.samenspraak.toeleiding;

/** What a party is beside helping, as far as another module needs it to know what may go there (R-COO-13, R-ALG-31). */
public enum Partijaard {
    HULP,
    /** It supervises too. */
    TOEZICHT,
    /** A woningcorporatie; that it can also supervise, says less. */
    CORPORATIE
}
