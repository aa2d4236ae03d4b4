package nl.samenspraak.klachten.taak;

/** Under which pet and for which purpose a klacht is given to somebody that none of those who handle klachten may handle (9:7). */
public final class Klachttoewijzer {

    /** The code of the pet; also in the reference data of petten. */
    public static final String PET = "beheerder";

    /** The code of its purpose. */
    public static final String DOEL = "klacht-toewijzen";

    private Klachttoewijzer() {}
}
