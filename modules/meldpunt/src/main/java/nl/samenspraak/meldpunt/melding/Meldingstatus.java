package nl.samenspraak.meldpunt.melding;

/** How far a melding is. It goes from top to bottom, and back only when the Wvggz asks for more after all (R-MEL-09). */
public enum Meldingstatus {
    /** Recorded; nobody handles it yet. */
    AANGENOMEN,
    /** Assigned to someone who has not taken it up yet. */
    TOEGEWEZEN,
    /** Someone is judging it. */
    IN_BEHANDELING,
    /** Judged, with a reason; only the terms of retention still run. */
    AFGESLOTEN;

    /** @return whether it still asks for work */
    public boolean open() {
        return this != AFGESLOTEN;
    }
}
