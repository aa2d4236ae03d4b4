package nl.samenspraak.toeleiding.toestemming;

/** Which way data go between the college and a party. */
public enum Delingrichting {
    /** From the party to whoever does the onderzoek. */
    KRIJGEN,
    /** From whoever does the onderzoek to the party. */
    GEVEN
}
