package nl.samenspraak.toeleiding.verzoek;

/** How a request goes to a party. */
public enum Verzoekwijze {
    BRIEF,
    /** Over the secure channel that was agreed with the party. */
    BERICHT
}
