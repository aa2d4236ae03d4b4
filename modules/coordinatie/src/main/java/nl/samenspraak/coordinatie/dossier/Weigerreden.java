package nl.samenspraak.coordinatie.dossier;

/** Why something cannot be done with a coördinatie now. An answer, no fault: the screen says it in words. */
public enum Weigerreden {
    /** It stopped. */
    AFGESLOTEN,
    NIET_GESTOPT,
    /** Somebody else has it. */
    AL_OPGEPAKT,
    ZELFDE_BEHANDELAAR,
    /** Nobody has it: whoever wants it, takes it up. */
    NOG_GEEN_BEHANDELAAR,
    /** Whoever was chosen is no coördinator. */
    GEEN_COLLEGA,
    REDEN_ONTBREEKT,
    GROND_ONTBREEKT,
    /** Something in the plan is open, and nobody said what happens with it. */
    VERVOLG_ONTBREEKT,
    /** That it stopped is told by letter; only who died gets none. */
    EERST_BRIEF,
    /** To put off telling somebody takes a day to come (R-AVG-12). */
    UITSTEL_ONTBREEKT,
    /** That person was told already. */
    AL_VERTELD,
    BRIEF_NIET_NU,
    BRIEF_VELD_ONTBREEKT,
    BRIEF_ADRES_TE_LANG,
    BRIEF_WIJZE_ONTBREEKT,
    BRIEF_ZONDER_ADRES,
    /** What it says changed since it was read. */
    BRIEF_ANDERS,
    /** A casusoverleg that is so far, or not so far yet, does not do that. */
    OVERLEG_NIET_NU,
    VRAAG_ONTBREEKT,
    DEELNEMER_ONTBREEKT,
    /** Of somebody in the family it was not decided whether that one comes (R-COO-09). */
    GEZIN_ONBESLIST,
    BELANG_ONTBREEKT,
    TOETSER_ONTBREEKT,
    OORDEEL_ONTBREEKT,
    /** Whoever did not accept to keep it secret, is not in the room (R-COO-13). */
    GEHEIMHOUDING_ONTBREEKT,
    /** An expert, or who was not in the room (R-COO-13). */
    NEEMT_NIETS_MEE,
    /** Special and criminal data do not go to a corporatie, whoever says yes (R-COO-13). */
    SOORT_GEBLOKKEERD,
    INBRENGER_ONTBREEKT,
    MEEDOEL_ONTBREEKT,
    DOSSIER_ONTBREEKT,
    VOORWAARDE_ONTBREEKT,
    NOG_NIET_BEVESTIGD,
    /** A sentence that seems to be background: whoever writes decides, once the hint was read (R-COO-18). */
    LIJKT_ACHTERGROND,
    /** An agreement seems to hold background: everybody who was there reads it, and so do the plan and the slips (R-COO-11, R-COO-18). */
    AFSPRAAK_LIJKT_ACHTERGROND,
    /** It cannot stop on that ground: the client did not ask for it, or there was no onderzoek (R-COO-22). */
    GROND_PAST_NIET,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    /** Before it began, or before it stopped, nobody can have weighed or told that. */
    DAG_TE_VROEG,
    /** A year is over: it is decided anew first (R-COO-23). */
    EERST_BESLUIT,
    /** This kind of regie goes with another beginning (R-COO-25). */
    REGIE_PAST_NIET,
    REGIE_ONTBREEKT,
    VORM_ONTBREEKT,
    /** Only who asked for it can do without a coördinator (R-COO-04). */
    AFZIEN_KAN_NIET,
    NAAM_ONTBREEKT,
    MANDAAT_ONTBREEKT,
    /** What the client thinks of the coördinator was not written down (R-COO-03). */
    INBRENG_ONTBREEKT,
    ROL_ONTBREEKT,
    /** Another role than follows from what the register says of the party (R-COO-13). */
    ROL_PAST_NIET,
    LID_STAAT_ER_AL,
    /** Why the plan needs this person was not said, or the reason goes for everybody (R-ALG-08). */
    NOODZAAK_ONTBREEKT,
    /** Something in the plan is about this person or for this party to do. */
    STAAT_IN_PLAN,
    IS_INWONER,
    PARTIJ_ONTBREEKT,
    PARTIJ_STAAT_ER_AL,
    TAAK_ONTBREEKT,
    /** What is done here is help: a party that enforces rules takes no part with that task (R-COO-15, R-TOE-33). */
    TAAK_IS_HANDHAVING,
    /** It is not there, or not any more. */
    IS_ER_NIET,
    DOEL_ONTBREEKT,
    DOEL_HEEFT_ACTIVITEITEN,
    SOORT_ONTBREEKT,
    WAT_ONTBREEKT,
    /** An interventie says whose power it is: the party keeps its own (R-COO-27). */
    BEVOEGDHEID_ONTBREEKT,
    UITVOERDER_ONTBREEKT,
    /** An own action is done by the family, everything else by a party. */
    UITVOERDER_PAST_NIET,
    BEGIN_ONTBREEKT,
    EINDE_VOOR_BEGIN,
    EINDE_ONTBREEKT,
    MOTIVERING_ONTBREEKT,
    /** Whether the client was spoken to was not said. */
    GESPROKEN_ONTBREEKT,
    /** A plan holds no more activities. */
    PLAN_VOL
}
