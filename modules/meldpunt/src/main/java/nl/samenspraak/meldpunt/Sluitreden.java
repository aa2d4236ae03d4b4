package nl.samenspraak.meldpunt;

/** Why a melding is closed: the outcome of the triage (R-MEL-07). */
public enum Sluitreden {
    ADVIES_GEGEVEN,
    DOORVERWEZEN,
    GEEN_VERVOLG
}
