package nl.samenspraak.klachten.klacht;

/** The way by which a klacht comes in. What is said and not written is a klacht too, but asks for no klaagschrift's terms (9:2, 9:4). */
public enum Klachtkanaal {
    BRIEF(true),
    EMAIL(true),
    BALIE(false),
    TELEFOON(false),
    WEBFORMULIER(true);

    private final boolean schriftelijk;

    Klachtkanaal(boolean schriftelijk) {
        this.schriftelijk = schriftelijk;
    }

    /** @return whether it comes in as a klaagschrift (9:4 lid 1) */
    public boolean schriftelijk() {
        return schriftelijk;
    }
}
