package nl.samenspraak.klachten.dossier;

/** What a klaagschrift holds at least (9:4 lid 2; R-KLA-02). */
public enum Klaagschrifteis {
    /** The name of the klager (a). */
    NAAM,
    /** The address of the klager (a). */
    ADRES,
    /** The day that stands on it (b). */
    DAGTEKENING,
    /** What the klacht is directed against (c). */
    GEDRAGING,
    /** A signature. */
    ONDERTEKENING
}
