package nl.samenspraak.klachten;

/** Why something cannot be done with a klacht now: an answer, no error. Its words stand in the texts of the screens. */
public enum Klachtbezwaar {
    // Recording it
    KANAAL_ONTBREEKT,
    ONDERWERP_ONTBREEKT,
    INHOUD_ONTBREEKT,
    NAAM_ONTBREEKT,
    ONTVANGST_ONTBREEKT,
    ONTVANGST_IN_TOEKOMST,
    DAGTEKENING_NA_ONTVANGST,
    GEDRAGING_ONTBREEKT,
    BEKLAAGDE_ONTBREEKT,
    ZAAK_ONBEKEND,
    GEDRAGING_LIGT_VAST,
    TE_VEEL_GEDRAGINGEN,
    // Who handles it
    AFGEDAAN,
    AL_OPGEPAKT,
    GEEN_COLLEGA,
    ZELFDE_BEHANDELAAR,
    REDEN_ONTBREEKT,
    BETROKKEN_BEKLAAGDE,
    BETROKKEN_DOSSIER,
    BETROKKEN_INZAGE,
    ANDER_DOEL,
    // What it holds when it comes in, and where it goes
    BSN_GENOEMD
}
