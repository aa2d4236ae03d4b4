package nl.samenspraak.toeleiding.partijen;

import java.util.Locale;

/** On what a party that keeps silent may speak all the same; which of them holds for whom is reference data (R-TOE-19). */
public enum Doorbrekingsgrond {
    TOESTEMMING,
    WETTELIJK_VOORSCHRIFT,
    CONFLICT_VAN_PLICHTEN,
    GOED_HULPVERLENERSCHAP,
    /** Never a ground for a task of the gemeente; only who supplies may name it (R-TOE-22). */
    VITAAL_BELANG;

    /**
     * @param code the code as it stands in reference data
     * @return what it stands for
     * @throws IllegalArgumentException when no ground has this code
     */
    public static Doorbrekingsgrond vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
