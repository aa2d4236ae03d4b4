package nl.samenspraak.klachten.maatregelen;

/** How far a measure is that was taken because of a klacht. */
public enum Maatregelstand {
    OPEN,
    GEDAAN,
    /** It will not be done; the remark says why. */
    VERVALLEN
}
