package nl.samenspraak.toeleiding.ecogram;

/** What ties somebody to the client, the strongest first; each has a line of its own. */
public enum Ecogramlijn {
    /** Lives at the same address. */
    WOONT_SAMEN,
    /** Of the family, at another address. */
    GEZIN,
    /** Speaks for the client, or supports the client. */
    SPREEKT,
    HELPT,
    /** The client is known there. */
    BEKEND,
    /** Something was asked of it, or given to it. */
    GEGEVENS;

    /** @return whether this is the family, close around the client */
    public boolean isDichtbij() {
        return this == WOONT_SAMEN || this == GEZIN;
    }
}
