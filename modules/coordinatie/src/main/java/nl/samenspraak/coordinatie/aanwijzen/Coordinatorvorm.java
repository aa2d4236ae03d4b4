package nl.samenspraak.coordinatie.aanwijzen;

/** Who can coordinate (R-COO-04, R-COO-05). */
public enum Coordinatorvorm {
    /** Somebody of the municipal pool: the default. */
    POOL,
    /** An employee of a party, with a mandate. */
    PARTIJ,
    /** Nobody: the client waives one. */
    AFGEZIEN
}
