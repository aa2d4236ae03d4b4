package nl.samenspraak.toeleiding.dossier;

/** Why something cannot be done with a toeleiding now. An answer, no fault: the screen says it in words. */
public enum Weigerreden {
    /** It is over. */
    AFGESLOTEN,
    /** Somebody else has it. */
    AL_OPGEPAKT,
    ZELFDE_BEHANDELAAR,
    /** Whoever was chosen is no toeleider. */
    GEEN_COLLEGA,
    REDEN_ONTBREEKT,
    /** The kind of task was not chosen yet (R-TOE-31). */
    EERST_TAAKSOORT,
    /** The kind of task opens no onderzoek. */
    TAAK_OPENT_DIT_NIET,
    /** The step that asks this was not reached yet (R-TOE-11). */
    STAP_NIET_BEREIKT,
    /** The step that asks this is over. */
    STAP_VOORBIJ,
    /** It stands still. */
    OPGESCHORT,
    NIET_OPGESCHORT
}
