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
    BEVESTIGD
}
