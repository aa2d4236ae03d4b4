package nl.samenspraak.klachten.werkvoorraad;

/** What a list of klachten can be sorted by. */
public enum Werkvolgorde {
    /** The last day of the term that ends first; what has none comes last. */
    UITERLIJK,
    ONTVANGEN,
    NUMMER
}
