package nl.samenspraak.toeleiding.dossier;

/** How a toeleiding came in. */
public enum Herkomst {
    /** The meldpunt passed a melding on. */
    MELDPUNT,
    /** The client came or called. */
    BALIE,
    /** A professional asked for it. */
    PROFESSIONAL
}
