package nl.samenspraak.klachten.klacht;

/** Against whom a klacht is directed (9:1 lid 1 and 2). */
public enum Beklaagdesoort {
    /** Somebody who works here and has an account. */
    MEDEWERKER,
    /** Somebody else under the responsibility of the college, named by name or function. */
    ANDER,
    /** The college itself, or one of its members; then 9:7 lid 1 does not hold (9:7 lid 2). */
    BESTUUR,
    /** A department, or nobody in particular. */
    AFDELING
}
