package nl.samenspraak.zaak.adviesvraag;

/** Why something cannot be done with a question now. */
public enum Adviesbezwaar {
    TEKST_ONTBREEKT,
    /** It holds something by which somebody could be known. */
    NOEMT_IEMAND,
    /** There is no such question, or not of this user. */
    ONBEKEND,
    AL_BEANTWOORD,
    /** Nothing is decided on an advice that is not there. */
    NOG_GEEN_ADVIES,
    BRON_ONTBREEKT,
    KEUZE_ONTBREEKT
}
