package nl.samenspraak.toeleiding.dossier;

/** Why something cannot be done with a toeleiding now. An answer, no fault: the screen says it in words. */
public enum Weigerreden {
    /** It is over. */
    AFGESLOTEN,
    /** Somebody else has it. */
    AL_OPGEPAKT,
    ZELFDE_BEHANDELAAR,
    /** Nobody has it: whoever wants it, takes it up. */
    NOG_GEEN_BEHANDELAAR,
    /** Whoever was chosen is no toeleider. */
    GEEN_COLLEGA,
    REDEN_ONTBREEKT,
    /** It goes for everybody, and so is no reason (R-ALG-27). */
    REDEN_IS_GEEN,
    /** The kind of task was not chosen yet (R-TOE-31). */
    EERST_TAAKSOORT,
    /** The kind of task opens no onderzoek. */
    TAAK_OPENT_DIT_NIET,
    /** Something hangs on the kind of task already. */
    TAAK_STAAT_VAST,
    /** The step that asks this was not reached yet (R-TOE-11). */
    STAP_NIET_BEREIKT,
    /** The step that asks this is over. */
    STAP_VOORBIJ,
    /** It stands still. */
    OPGESCHORT,
    NIET_OPGESCHORT,
    /** What the BRP says of person or address was not weighed before a letter went. */
    POSTREDEN_ONTBREEKT,
    POSTREDEN_IS_GEEN,
    /** On which ground it stands still was not chosen. */
    STILGROND_ONTBREEKT,
    /** This purpose does not let one look across laws: the Wams is no law here, or another purpose was chosen (R-TOE-14). */
    NIET_OVER_WETTEN_HEEN,
    /** What the client asks was not written down yet. */
    VRAAG_ONTBREEKT,
    /** Free cliëntondersteuning was not offered yet, or the answer is not known (R-TOE-06). */
    ONDERSTEUNING_ONTBREEKT,
    /** There is no answer that this is about. */
    GEEN_ANTWOORD,
    ORGANISATIE_ONTBREEKT,
    ORGANISATIE_STAAT_ER_AL,
    TERREIN_ONTBREEKT,
    ANTWOORD_ONTBREEKT,
    /** The client is asked before anybody else (R-TOE-11). */
    CLIENT_EERST,
    /** About that organisation the client was not asked yet (R-TOE-11). */
    CLIENT_NIET_GEVRAAGD,
    /** The client does not know yet that there is an onderzoek (R-TOE-02, R-AVG-01). */
    CLIENT_WEET_VAN_NIETS,
    /** The client does not want to say it, and on the own question of the client nobody else is asked then. */
    CLIENT_WIL_NIET,
    BRON_ONTBREEKT,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    /** No more than one terrein is known, or none of a law of the social domain (R-TOE-08). */
    EEN_TERREIN,
    HELPER_ONTBREEKT,
    HULP_ONTBREEKT,
    TEKST_ONTBREEKT,
    SOORT_ONTBREEKT,
    /** What is too old, the client confirms first (R-TOE-41). */
    EERST_BEVESTIGEN,
    /** Not all five points of the onderzoek were looked at (R-TOE-12). */
    PUNT_ONTBREEKT,
    MOTIVERING_ONTBREEKT,
    KEUZE_ONTBREEKT,
    /** The law makes coordination obligatory, or does not let it be chosen (R-COO-01). */
    KEUZE_KAN_NIET,
    /** What is recorded was not gone through with the client (R-TOE-25). */
    EERST_MEELEZEN,
    /** What somebody of the family is to the client was not chosen (R-ALG-08). */
    RELATIE_ONTBREEKT,
    /** Who may be a child is named, and so who hears of it depends on the age (R-AVG-05). */
    LEEFTIJD_ONTBREEKT,
    /** There is no family, while somebody of it is recorded. */
    GEZIN_STAAT_ER,
    GEZINSLID_STAAT_ER,
    /** A question that was cleared up is relabelled, with a verklaring (R-TOE-39). */
    EERST_OMLABELEN,
    GEEN_VRAAGVERHELDERING,
    INWONER_WEET_NIET,
    NOG_NIET_GEGEVEN,
    NAAM_ONTBREEKT,
    /** It is not the name of one person. */
    NAAM_VAN_MEER,
    /** On what somebody speaks for the client was not chosen (R-ALG-17). */
    GROND_ONTBREEKT,
    BEWIJS_ONTBREEKT,
    UITLEG_ONTBREEKT,
    WET_ONTBREEKT,
    DOCUMENT_ONTBREEKT,
    /** This law does not take that document (R-ALG-22). */
    DOCUMENT_PAST_NIET,
    DOCUMENT_VERLOPEN,
    ONDERWERP_ONTBREEKT,
    /** Nothing that is recorded was chosen, or it is not there any more (R-TOE-28). */
    FEIT_ONTBREEKT,
    CORRECTIE_IS_HETZELFDE,
    CORRECTIE_TE_LANG,
    /** Whether somebody is known somewhere, is yes or no. */
    CORRECTIE_JA_OF_NEE,
    /** A letter about a correction tells the datum: of everybody to whom something went has to be said whether they got it (R-TOE-28). */
    KREEG_ONTBREEKT,
    /** Who did not get the datum, may not learn it from a letter about it (AVG 19). */
    KREEG_DIT_NIET,
    /** A party is asked with a request, that has its ground and its reasons (R-TOE-17, R-TOE-35). */
    VIA_VERZOEK,
    LEEFGEBIED_ONTBREEKT,
    LEEFGEBIED_IS_OPEN,
    /** Nothing is asked beyond the question of the client without an occasion in the talk (R-TOE-24). */
    LEEFGEBIED_ZONDER_AANLEIDING,
    /** The reason goes for everybody. */
    LEEFGEBIED_ZONDER_REDEN,
    SCHULDHULP_ONTBREEKT,
    /** Schuldhulp is asked to contact the client only who wants that (R-TOE-38). */
    SCHULDHULP_NIET_GEWENST,
    /** About the same thing a correction waits for a decision. */
    CORRECTIE_LOOPT_AL,
    CORRECTIE_AL_BESLOTEN,
    /** What the client contests may not be used before it is decided (AVG 18). */
    CORRECTIE_EERST,
    /** A letter tells of what is so now. */
    BRIEF_NIET_NU,
    BRIEF_ZONDER_ONTVANGER,
    BRIEF_AL_VERSTUURD,
    BRIEF_VELD_ONTBREEKT,
    BRIEF_WIJZE_ONTBREEKT,
    BRIEF_ZONDER_ADRES,
    /** Since it was read, something changed that stands in it. */
    BRIEF_ANDERS,
    /** What a document is was not said. */
    STUK_ONTBREEKT,
    /** There is no such document, or it is not here any more. */
    STUK_IS_WEG,
    /** No copy is kept of a document with which people identify (R-ALG-22). */
    STUK_LEGITIMATIE,
    /** Of a medical paper nothing is kept: it goes back, or on to the physician (R-TOE-37). */
    STUK_MEDISCH,
    STUK_NIET_MEDISCH,
    /** For whom the physician works was not said: that sets the controller (R-TOE-37). */
    ARTS_ONTBREEKT,
    /** Whether the client knows what became of it was not said (R-TOE-26). */
    VERTELD_ONTBREEKT,
    /** The files of this case are as many, or as large together, as they may be. */
    STUKKEN_VOL,
    /** Of some document is not decided whether it goes into the archive dossier (R-TOE-26). */
    STUKKEN_EERST,
    /** Whether the question of the client goes on to a loket was not said (R-TOE-09). */
    VERVOLG_ONTBREEKT,
    /** To which loket it goes was not said. */
    LOKET_ONTBREEKT,
    /** Of which law that loket is, was not chosen: that sets its terms (R-ALG-12, R-ALG-13). */
    LOKETWET_ONTBREEKT,
    /** Why it stops was not chosen, or cannot be why in this step (R-TOE-13). */
    STOPREDEN_ONTBREEKT,
    /** Why it stops was not written down for the client (R-TOE-13). */
    WAAROM_ONTBREEKT,
    /** The words go for every client, and so are no reason (R-ALG-27). */
    WAAROM_IS_GEEN,
    /** A letter is owed that nobody can write any more once everything is erased. */
    BRIEVEN_EERST,
    /** What would carry this is contested by the client, and not used until that is decided (AVG 18). */
    BESTREDEN
}
