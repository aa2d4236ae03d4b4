package nl.samenspraak.toeleiding.toestemming;

/** Why a consent cannot be recorded as was asked. */
public enum Toestemmingbezwaar {
    /** The toeleiding is over. */
    AFGESLOTEN,
    RICHTING_ONTBREEKT,
    PARTIJ_ONTBREEKT,
    GEGEVENS_ONTBREKEN,
    /** These data belong to a later step: whoever asks leave for them now, asks too much. */
    STAP_NIET_BEREIKT,
    WAARVOOR_ONTBREEKT,
    /** Who does not know what for, cannot agree. */
    NIET_UITGELEGD,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    TOT_GEWEEST,
    /** There is one already, for this party and these data. */
    BESTAAT_AL,
    ONBEKEND,
    KAN_ZO_NIET,
    TOELICHTING_ONTBREEKT
}
