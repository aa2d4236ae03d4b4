package nl.samenspraak.coordinatie.beginnen;

/** Why a coördinatie cannot begin. */
public enum Beginbezwaar {
    PERSOON_ONTBREEKT,
    TOESTEMMING_ONTBREEKT,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    /** There is one for this household. */
    LOOPT_AL,
    /** An earlier one stopped, and what is new was not said (R-COO-23). */
    NIEUWE_GROND_ONTBREEKT
}
