package nl.samenspraak.klachten.taak;

/**
 * The pet of a colleague who does something because of a klacht and has no other part in it (9:12 lid 1): it opens that measure and nothing
 * else. Nobody chooses it.
 */
public final class Maatregeluitvoerder {

    /** Its code in the reference data. */
    public static final String PET = "uitvoerder";

    /** The purpose for which it is worn. */
    public static final String DOEL = "maatregel-uitvoeren";

    private Maatregeluitvoerder() {}
}
