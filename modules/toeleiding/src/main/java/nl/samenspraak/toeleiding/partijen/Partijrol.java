package nl.samenspraak.toeleiding.partijen;

import java.util.Locale;

/** Whether a party helps, supervises, or does both: data from the Wams never serve supervision (R-ALG-31, R-TOE-33). */
public enum Partijrol {
    HULP,
    TOEZICHT,
    BEIDE;

    /**
     * @param code the code as it stands in reference data
     * @return what it stands for
     * @throws IllegalArgumentException when no role has this code
     */
    public static Partijrol vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
