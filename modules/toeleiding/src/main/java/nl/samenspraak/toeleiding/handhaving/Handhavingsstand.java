package nl.samenspraak.toeleiding.handhaving;

/** How far a request is. */
public enum Handhavingsstand {
    INGEDIEND,
    /** Some or all of what was asked may be used. */
    TOEGEKEND,
    AFGEWEZEN,
    /** Whoever asked does not need it any more. */
    INGETROKKEN;

    /** @return whether it waits for a decision */
    public boolean isOpen() {
        return this == INGEDIEND;
    }
}
