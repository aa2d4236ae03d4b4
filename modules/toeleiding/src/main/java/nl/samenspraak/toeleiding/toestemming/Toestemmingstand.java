package nl.samenspraak.toeleiding.toestemming;

/** How it stands with the consent of a client (R-TOE-20). */
public enum Toestemmingstand {
    /** It was asked; there is no answer yet. */
    GEVRAAGD,
    /** Given by word of mouth; a written confirmation has to follow. */
    MONDELING,
    /** Given by word of mouth, and confirmed in writing. */
    BEVESTIGD,
    GETEKEND,
    GEWEIGERD,
    /** Taken back: nothing new is given; what was given stays given. */
    INGETROKKEN,
    /** Its last day has passed. */
    VERLOPEN;

    /** @return whether it carries a new supply */
    public boolean geldt() {
        return this == MONDELING || this == BEVESTIGD || this == GETEKEND;
    }

    /** @return whether the client said no, at once or later */
    public boolean isNee() {
        return this == GEWEIGERD || this == INGETROKKEN;
    }
}
