package nl.samenspraak.toeleiding.wie;

/** All that is recorded about help with debts (R-TOE-38). */
public enum Schuldhulp {
    /** The client was helped to ask for it. */
    GEHOLPEN,
    /** Schuldhulp was asked to contact the client, who wants that. */
    CONTACT_GEVRAAGD
}
