package nl.samenspraak.meldpunt;

/** Why an act at the meldpunt is not possible now. An answer, not an error: the screen says it in plain Dutch, at its field. */
public enum Weigerreden {
    /** The question about danger has not been asked (R-MEL-02). */
    GEVAAR_NIET_GEVRAAGD,
    /** There is danger now: no dossier is made (R-MEL-02). */
    GEVAAR_NU,
    /** The task has not been chosen (R-ALG-01, R-MEL-06). */
    TAAK_NIET_GEKOZEN,
    /** Nothing was written down (R-MEL-04). */
    INHOUD_ONTBREEKT,
    /** It is not said whom it is about (R-MEL-04). */
    BETROKKENE_ONTBREEKT,
    /** The melder is neither anonymous nor known (R-MEL-04, R-MEL-05). */
    MELDER_ONBEKEND,
    /** It is said to have been received on a day that is still to come (R-MEL-15). */
    ONTVANGST_IN_TOEKOMST,
    /** The public form got a burgerservicenummer, which is never asked of a melder (R-ALG-21). */
    BSN_GENOEMD,
    /** The melding is closed. */
    AFGESLOTEN,
    /** A colleague handles it. */
    AL_OPGEPAKT,
    /** It is already assigned to this colleague. */
    ZELFDE_BEHANDELAAR,
    /** Nobody was chosen, or someone who does not work at the meldpunt. */
    GEEN_COLLEGA,
    /** No outcome of the triage was chosen (R-MEL-07). */
    UITKOMST_ONTBREEKT,
    /** An act that needs a reason came without one. */
    REDEN_ONTBREEKT,
    /** Someone has begun on it, or it was given by somebody else: then it is passed on instead. */
    NIET_TERUG_TE_NEMEN,
    /** The melding is not closed yet, so no term of retention runs that could be held back. */
    NOG_OPEN,
    /** The day until which something is to be kept is missing, over, or too far away (R-AVG-09). */
    BEWAARDATUM_KAN_NIET
}
