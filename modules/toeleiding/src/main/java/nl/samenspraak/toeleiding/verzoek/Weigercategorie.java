package nl.samenspraak.toeleiding.verzoek;

/** Why a party does not give what was asked: a category, never what it says about anyone (R-TOE-18). */
public enum Weigercategorie {
    ZWAARWEGENDE_REDEN,
    BEROEPSGEHEIM,
    GEEN_TAAK,
    NIET_NOODZAKELIJK
}
