package nl.samenspraak.klachten.taak;

/** Under which pet and for which purpose klachten are handled. */
public final class Klachtbehandelaar {

    /** Code of the pet under which klachten are handled. */
    public static final String PET = "klachtbehandelaar";

    /** Code of the purpose for which klachten are handled. */
    public static final String DOEL = "klacht-behandelen";

    private Klachtbehandelaar() {}
}
