package nl.samenspraak.toeleiding.gezin;

/** What somebody is to the client. */
public enum Gezinsrelatie {
    PARTNER,
    KIND,
    OUDER,
    BROER_OF_ZUS,
    HUISGENOOT
}
