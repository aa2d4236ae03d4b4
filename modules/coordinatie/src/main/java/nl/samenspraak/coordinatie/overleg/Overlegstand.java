package nl.samenspraak.coordinatie.overleg;

/** How far a casusoverleg is. */
public enum Overlegstand {
    /** It is said who is needed, and who of the family is invited. */
    VOORBEREID,
    UITGENODIGD,
    /** They talk; agreements can be written down. */
    OPEN,
    /** What was said is gone; what was agreed stays. */
    GESLOTEN,
    /** Each party confirmed its own slip. */
    BEVESTIGD;

    /** @return how far it is after this; the last one stays */
    public Overlegstand volgende() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
