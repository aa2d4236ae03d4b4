package nl.samenspraak.klachten.stukken;

/** From whom a document of a klacht comes. */
public enum Stukherkomst {
    /** It came with the klaagschrift, or later: the beklaagde gets it with the copy (9:9). */
    KLAGER,
    BEKLAAGDE,
    /** From the municipality itself. */
    GEMEENTE,
    ANDER
}
