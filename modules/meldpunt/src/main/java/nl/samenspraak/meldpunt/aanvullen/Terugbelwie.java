package nl.samenspraak.meldpunt.aanvullen;

/** Whom to call; or whom to tell that what went out was about somebody else; or that something has to be recorded still. */
public enum Terugbelwie {
    MELDER,
    BETROKKENE,
    /** Somebody else, named in what the call is about. */
    ANDER,
    /** Whoever got something about a person whom the melding turned out not to be about. */
    RECHTZETTEN,
    /** Nobody: what came of danger in the conversation has to be recorded still (R-MEL-02). */
    GEVAAR;

    /** @return whether somebody is to be called, and it is no other work */
    public boolean bellen() {
        return this != RECHTZETTEN && this != GEVAAR;
    }
}
