package nl.samenspraak.meldpunt;

/** What a work list can be sorted by. */
public enum Werkvolgorde {
    UITERLIJK,
    AANGENOMEN,
    NUMMER
}
