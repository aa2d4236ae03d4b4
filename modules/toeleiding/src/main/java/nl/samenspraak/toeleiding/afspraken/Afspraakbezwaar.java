package nl.samenspraak.toeleiding.afspraken;

/** Why an agreement cannot be kept as was asked. */
public enum Afspraakbezwaar {
    NAAM_ONTBREEKT,
    PARTIJEN_ONTBREKEN,
    GRONDSLAGEN_ONTBREKEN,
    FASEN_ONTBREKEN,
    /** Data without a purpose, or a purpose without data. */
    FASE_HALF,
    ZORGVULDIGHEID_ONTBREEKT,
    INFORMEREN_ONTBREEKT,
    BEVEILIGING_ONTBREEKT,
    DATALEK_ONTBREEKT,
    BEWAARTERMIJN_ONTBREEKT,
    VAN_ONTBREEKT,
    TOT_VOOR_VAN
}
