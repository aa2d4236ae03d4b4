package nl.samenspraak.toeleiding.correctie;

/** How far a correction is. */
public enum Correctiestand {
    GEVRAAGD,
    VERBETERD,
    GEWEIGERD
}
