package nl.samenspraak.zaak.noodzaak;

import java.util.Locale;

/** What is asked before anything about a client is asked, looked at or given. */
public enum Noodzaakvraag {
    /** For what it is. */
    DOEL,
    /** Why it is needed for that. */
    WAAROM,
    /** Why it cannot be done with less, or without. */
    LICHTER,
    /** Why what it asks of the client is in proportion. */
    EVENREDIG;

    /** @return what its field on a page is called, after the name of what it is for */
    public String veld() {
        return name().toLowerCase(Locale.ROOT);
    }
}
