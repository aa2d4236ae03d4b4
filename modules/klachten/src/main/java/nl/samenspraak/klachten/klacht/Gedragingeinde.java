package nl.samenspraak.klachten.klacht;

/** How a part of a klacht ends because of what its klager says, while the rest goes on: nothing of the chapter is done for that part any more. */
public enum Gedragingeinde {
    /** The klager is satisfied about it (9:5). */
    TEVREDEN,
    /** The klager withdrew it. */
    INGETROKKEN
}
