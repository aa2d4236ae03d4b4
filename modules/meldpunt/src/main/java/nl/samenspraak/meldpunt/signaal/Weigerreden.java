package nl.samenspraak.meldpunt.signaal;

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
    /** What was written goes for every case, and so is no reason (R-ALG-27). */
    REDEN_ZEGT_NIETS,
    /** Someone has begun on it, or it was given by somebody else: then it is passed on instead. */
    NIET_TERUG_TE_NEMEN,
    /** Nobody has it, so there is nobody to take it over of. */
    NOG_GEEN_BEHANDELAAR,
    /** It was closed and there is nothing left to be done about it. */
    NIETS_MEER_TE_DOEN,
    /** Somebody else was just before, or it was finished in the meantime. */
    NIET_OVER_TE_NEMEN,
    /** The day until which something is to be kept is missing, over, or too far away (R-AVG-09). */
    BEWAARDATUM_KAN_NIET,
    BEWAARDATUM_VOOR_WEG,
    /** This outcome asks for more than an explanation (R-MEL-07). */
    UITKOMST_VRAAGT_MEER,
    /** This act belongs to another purpose than the one chosen. */
    ANDER_DOEL,
    /** No loket was chosen, or one to which a melding cannot go today. */
    LOKET_ONTBREEKT,
    /** This loket gets data only when the betrokkene agrees (R-AVG-10). */
    TOESTEMMING_ONTBREEKT,
    /** It rests on somebody who agreed, and that somebody was not told of the melding (AVG 4, onder 11). */
    TOESTEMMING_ZONDER_WETEN,
    /** It rests on somebody who agreed on a day on which he did not know of the melding yet (AVG 4, onder 11). */
    TOESTEMMING_VOOR_WETEN,
    /** What would go out is not what the user saw. */
    VOORBEELD_VEROUDERD,
    /** Nothing was put ready that could be handed over. */
    NIETS_KLAARGEZET,
    /** It has been handed over already. */
    AL_OVERGEDRAGEN,
    /** It is not known whom it is about. */
    PERSOON_ONBEKEND,
    /** It is about several persons, and it was not said which of them. */
    WIE_ONTBREEKT,
    /** It is known already that it is about this person. */
    PERSOON_GEKOPPELD,
    /** It was about this person from the beginning, or there are others still. */
    PERSOON_NIET_LOS,
    /** It is not said whom to call. */
    TERUGBELLEN_WIE_ONTBREEKT,
    /** That day is over. */
    DAG_VOORBIJ,
    /** It is recorded already that this person was called. */
    AL_GEBELD,
    /** It is not said whether it is about confused behaviour (R-MEL-11). */
    GEDRAG_ONTBREEKT,
    /** No field of life was chosen. */
    TERREIN_ONTBREEKT,
    /** This melder has to hear whether the officier is asked, so that is looked into first (R-MEL-08, R-MEL-09; Wvggz 5:2 lid 1 en 3). */
    WVGGZ_EERST,
    /** What the Wvggz asks is not finished; until then there is no other outcome (R-MEL-08). */
    WVGGZ_LOOPT,
    /** Another step comes first, or this one has been taken (R-MEL-08, R-MEL-09, R-MEL-10). */
    STAP_NIET_AAN_DE_BEURT,
    /** It is not said on which day. */
    DAG_ONTBREEKT,
    /** That day has not come yet. */
    DAG_IN_TOEKOMST,
    /** On that day this cannot have happened yet. */
    DAG_TE_VROEG,
    /** It is not said what came of the danger (R-MEL-02). */
    AFLOOP_ONTBREEKT,
    /** It is not said at what time, or that is none. */
    TIJD_ONTBREEKT,
    /** That time has not come yet. */
    TIJD_IN_TOEKOMST,
    /** It is not said how. */
    WIJZE_ONTBREEKT,
    /** It is not said whether the betrokkene, who was spoken to, was told of the melding (R-AVG-01). */
    VERTELD_ONTBREEKT,
    /** It is not said when the college was told what the officier decided, or on a day on which that cannot have been (Wvggz 5:18 lid 1). */
    BERICHTDAG_KAN_NIET,
    /** It is not said how it is known that the melder is what he says to be of the betrokkene (R-MEL-09). */
    HERKENNING_ONTBREEKT,
    /** There is no address to which a letter to the melder can go (R-MEL-10). */
    ADRES_ONTBREEKT,
    /** It is not said to whom the letter is written (R-MEL-10). */
    NAAM_ONTBREEKT,
    /** The melder did not say that the letter may go by e-mail (R-MEL-10). */
    EMAIL_NIET_GOED,
    /** A postponement needs a day on which it is looked at again (R-MEL-12). */
    HERZIENING_ONTBREEKT,
    /** That day is not after today (R-MEL-12). */
    HERZIENING_TE_VROEG,
    /** That day is beyond the term, or after the day on which the melding goes (R-MEL-12, R-MEL-15). */
    HERZIENING_TE_LAAT,
    /** It is not said who heard it for a child (UAVG 5; R-ALG-17). */
    VERTEGENWOORDIGER_ONTBREEKT,
    /** It is about a family, and it is not said who of it is on record (R-ALG-08, R-AVG-12). */
    GEZIN_ONBEKEND,
    /** A postponement needs a ground of the law (R-AVG-03). */
    GROND_ONTBREEKT,
    /** That ground does not hold of somebody to whom a letter can go (AVG 14 lid 5, onder b). */
    GROND_MET_ADRES,
    /** Somebody was named, and it was not looked up who that is (AVG 14; R-MEL-12). */
    WIE_NOG_OPZOEKEN,
    /** That ground does not hold of somebody who was spoken to since (R-MEL-20, R-AVG-01). */
    GROND_NA_GESPREK,
    /** Before it goes to another, the betrokkene is told, or that is postponed (R-AVG-01). */
    EERST_INFORMEREN,
    /** The betrokkene knows already (R-MEL-12). */
    AL_GEINFORMEERD,
    /** It is not said how soon a melding asks for somebody (R-MEL-19). */
    URGENTIE_ONTBREEKT,
    /** It is not said what a melding is about (R-MEL-19). */
    GEBIED_ONTBREEKT,
    /** No relation was chosen, or one that this kind of melder cannot have (R-MEL-09). */
    RELATIE_ONTBREEKT,

    /** It was to be corrected into what it is. */
    RELATIE_DEZELFDE,
    /** Of an anonymous melder nothing is kept, also not afterwards (R-MEL-05). */
    MELDER_BLIJFT_ANONIEM,
    /** Without a name and a number nobody knows who it was (R-MEL-04). */
    MELDER_ONBEREIKBAAR,
    /** Nothing was corrected. */
    MELDER_DEZELFDE,
    /** That the melder may be named, is the word of the melder alone (R-MEL-05). */
    MELDER_ZEI_NIETS,
    /** The melder is anonymous: there is nobody to tell (R-MEL-05, R-MEL-13). */
    MELDER_ANONIEM,
    /** It was to be opened again, but is open (R-MEL-07). */
    NIET_AFGESLOTEN,
    /** A toeleider has begun on it, and alone can stop it (R-MEL-07). */
    UITKOMST_LOOPT_ELDERS,
    /** A request was answered, or takes longer already: that can be said once (AVG 12 lid 3). */
    AL_VERLENGD,
    /** That it takes longer has to be told within the month (AVG 12 lid 3). */
    VERLENGING_TE_LAAT,
    /** There is no telephone number of the melder (R-MEL-13). */
    TELEFOON_ONTBREEKT
}
