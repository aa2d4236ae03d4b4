package nl.samenspraak.toeleiding.partijen;

/** By what the register is sorted. */
public enum Partijvolgorde {
    NAAM,
    ROL,
    WAMS
}
