package nl.samenspraak.toeleiding.onderzoeksverzoek;

/** Why nothing can be decided on a request yet. */
public enum Verzoekbezwaar {
    PERSOON_ONTBREEKT,
    VERZOEKER_ONTBREEKT,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST
}
