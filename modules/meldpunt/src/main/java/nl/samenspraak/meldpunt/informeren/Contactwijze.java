package nl.samenspraak.meldpunt.informeren;

/** How somebody was told something. */
public enum Contactwijze {
    TELEFOON,
    /** Face to face. */
    GESPREK,
    BRIEF,
    EMAIL
}
