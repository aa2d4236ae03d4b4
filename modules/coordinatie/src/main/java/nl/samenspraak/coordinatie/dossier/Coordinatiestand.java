package nl.samenspraak.coordinatie.dossier;

/** How far a coördinatie is. */
public enum Coordinatiestand {
    /** It began; nobody took it up yet. */
    NIEUW(true),
    /** Given to somebody who has not taken it up yet. */
    TOEGEWEZEN(true),
    /** Somebody works on it. */
    LOOPT(true),
    /** Stopped, with a ground (R-COO-22). */
    GESTOPT(false);

    private final boolean open;

    Coordinatiestand(boolean open) {
        this.open = open;
    }

    /** @return whether it still asks for work */
    public boolean open() {
        return open;
    }
}
