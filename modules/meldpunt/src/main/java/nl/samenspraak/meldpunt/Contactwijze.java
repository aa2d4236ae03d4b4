package nl.samenspraak.meldpunt;

/** How somebody was told something. */
public enum Contactwijze {
    TELEFOON,
    /** Face to face. */
    GESPREK,
    BRIEF,
    EMAIL
}
