package nl.samenspraak.coordinatie.werklijst;

/** What a work list can be sorted by. */
public enum Werkvolgorde {
    UITERLIJK,
    START,
    NUMMER
}
