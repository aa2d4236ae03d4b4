package nl.samenspraak.toeleiding.terreinen;

import nl.samenspraak.toeleiding.dossier.Route;

/** Whether somebody is known somewhere: nothing else is asked in the second step (R-TOE-08). */
public enum Bekend {
    JA,
    NEE,
    /** The client does not know. */
    WEET_NIET,
    /** The client does not want to say it. */
    WIL_NIET_ZEGGEN,
    /** The client could not be asked: only at the request of a professional. */
    NIET_GEVRAAGD,
    /** Another did not answer; why, would betray that somebody is known there. */
    GEEN_ANTWOORD;

    /**
     * @param route by which route the onderzoek came about
     * @return whether this can be recorded of the client
     */
    public boolean vanClient(Route route) {
        return this != GEEN_ANTWOORD && (this != NIET_GEVRAAGD || route == Route.VERZOEK);
    }

    /** @return whether another can answer this */
    public boolean vanAnder() {
        return this == JA || this == NEE || this == GEEN_ANTWOORD;
    }
}
