package nl.samenspraak.toeleiding.partijen;

/** Why a party cannot be kept as was asked. */
public enum Partijbezwaar {
    NAAM_ONTBREEKT,
    NAAM_BESTAAT,
    ROL_ONTBREEKT,
    SOORT_ONBEKEND,
    GEHEIMHOUDING_ONBEKEND,
    TAAK_ONBEKEND,
    AANSPREEKPUNT_ONTBREEKT,
    NIET_TE_BEREIKEN,
    WAMS_IN_TOEKOMST,
    EINDE_ONTBREEKT,
    EINDE_VOOR_BEGIN,
    EINDREDEN_ONTBREEKT,
    IS_BEEINDIGD,
    LOOPT_NOG
}
