package nl.samenspraak.meldpunt.verdelen;

/** What a work list can be sorted by. */
public enum Werkvolgorde {
    UITERLIJK,
    AANGENOMEN,
    NUMMER
}
