package nl.samenspraak.coordinatie.dossier;

/** What kind of regie somebody holds (R-COO-25): it sets task, ground and controller, which are reference data. */
public enum Regievorm {
    /** Keeping the different kinds of help in step. */
    CASUSREGIE,
    /** Getting the cooperation between organisations going. */
    PROCESREGIE,
    /** The college coordinates under the Wams, after an onderzoek. */
    COORDINATIE
}
