package nl.samenspraak.toeleiding.gezin;

/** What somebody is to the client. */
public enum Gezinsrelatie {
    PARTNER(false),
    KIND(true),
    OUDER(false),
    BROER_OF_ZUS(true),
    HUISGENOOT(true);

    private final boolean kanKindZijn;

    Gezinsrelatie(boolean kanKindZijn) {
        this.kanKindZijn = kanKindZijn;
    }

    /** @return whether it can be a child, for whom somebody else hears what concerns it */
    public boolean kanKindZijn() {
        return kanKindZijn;
    }
}
