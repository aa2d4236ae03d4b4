package nl.samenspraak.klachten.klok;

/** How a term stands on a day. */
public enum Klachttermijnstand {
    /** It will only begin if what comes first is missed. */
    NIET_BEGONNEN,
    /** Something still has to be done, and there is time for it. */
    LOOPT,
    /** Met, on the last day at the latest. */
    OP_TIJD,
    /** Met, but after the last day. */
    TE_LAAT_VOLDAAN,
    /** The last day is past, and what the municipality had to do is not done. */
    OVERSCHREDEN,
    /** The last day is past, and nobody broke a duty by that: the klager did not answer, or a choice was not made. */
    VERSTREKEN,
    /** It does not apply any more. */
    VERVALLEN;

    /** @return whether the term still asks for something, or soon may */
    public boolean open() {
        return this == LOOPT || this == OVERSCHREDEN;
    }
}
