package nl.samenspraak.toeleiding.werklijst;

/** What a work list can be sorted by. */
public enum Werkvolgorde {
    UITERLIJK,
    ONTVANGEN,
    NUMMER
}
