package nl.samenspraak.toeleiding.deling;

/** How far a share is. */
public enum Delingstand {
    /** Something is open still; nothing was shared. */
    CONCEPT,
    GEDAAN,
    /** It was recorded otherwise than it was; another one stands in its place, and this one stays to be read. */
    VERVANGEN
}
