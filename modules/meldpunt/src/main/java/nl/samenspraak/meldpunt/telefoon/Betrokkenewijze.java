package nl.samenspraak.meldpunt.telefoon;

/** How the operator says whom a melding is about. */
public enum Betrokkenewijze {
    /** By finding the person in the register. */
    REGISTER,
    /** By registering the person. */
    NIEUW,
    /** By describing someone whose name is not known. */
    ONBEKEND
}
