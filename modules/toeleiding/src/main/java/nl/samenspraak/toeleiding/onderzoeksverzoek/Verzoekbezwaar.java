package nl.samenspraak.toeleiding.onderzoeksverzoek;

/** Why nothing can be decided on a request yet. */
public enum Verzoekbezwaar {
    PERSOON_ONTBREEKT,
    VERZOEKER_ONTBREEKT,
    /** It is not the name of one person. */
    NAAM_VAN_MEER,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST
}
