package nl.samenspraak.toeleiding.stoppen;

import nl.samenspraak.toeleiding.Stap;

/** Why an onderzoek stops before there is a conclusion; the client reads it (R-TOE-13). */
public enum Stopreden {
    /** One loket can do this. */
    EEN_LOKET(Stap.HULPVRAAG),
    /** No law lets the gemeente look across laws here (R-ALG-02). */
    GEEN_WET(Stap.HULPVRAAG),
    /** No more than one terrein is known (R-TOE-08). */
    EEN_TERREIN(Stap.TERREINEN),
    /** One approach adds nothing (R-TOE-09). */
    LOSSE_HULP(Stap.SAMENHANG),
    /** The client does not want it (R-TOE-04). */
    INWONER_WIL_NIET(null),
    /** Who lives with the client does not want it (R-TOE-04). */
    GEZIN_WIL_NIET(null);

    /** The only step in which it is a reason; {@code null} when it is one in every step. */
    private final Stap stap;

    Stopreden(Stap stap) {
        this.stap = stap;
    }

    /** @return whether client or family refused, which closes the way by a professional for a time (R-TOE-04) */
    public boolean isWeigering() {
        return stap == null;
    }

    /**
     * Whether it can be a reason now. Who did not ask for it, has not refused what was asked for (R-TOE-04).
     *
     * @param nu the step that was reached
     * @param eigenVraag whether the client asked for it
     * @param overWettenHeen whether one may look across laws here
     * @return whether it can
     */
    public boolean past(Stap nu, boolean eigenVraag, boolean overWettenHeen) {
        if (isWeigering()) {
            return eigenVraag;
        }
        return stap == nu && !(this == GEEN_WET && overWettenHeen);
    }
}
