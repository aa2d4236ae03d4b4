package nl.samenspraak.kern.persoon;

import java.util.Locale;

/**
 * Which surname someone wants to be addressed by (BRP element 61.10). Counts only where there is, or
 * was, a partner (R-ALG-26).
 */
public enum Naamgebruik {
    /** The own name. */
    EIGEN("E"),
    /** The partner's name. */
    PARTNER("P"),
    /** The partner's name before the own name. */
    PARTNER_EIGEN("V"),
    /** The partner's name after the own name. */
    EIGEN_PARTNER("N");

    private final String code;

    Naamgebruik(String code) {
        this.code = code;
    }

    /** @return the code of the BRP: E, P, V or N */
    public String code() {
        return code;
    }

    /**
     * @param code a code of the BRP, or nothing
     * @return the use of names; {@link #EIGEN} when the BRP registers none
     * @throws IllegalArgumentException when the code is not one of the BRP
     */
    public static Naamgebruik vanCode(String code) {
        if (code == null || code.isBlank()) {
            return EIGEN;
        }
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "E" -> EIGEN;
            case "P" -> PARTNER;
            case "V" -> PARTNER_EIGEN;
            case "N" -> EIGEN_PARTNER;
            default -> throw new IllegalArgumentException("Geen aanduiding naamgebruik van de BRP");
        };
    }

    /** @return whether the partner's name takes part in the name by which someone is addressed */
    boolean metPartner() {
        return this != EIGEN;
    }

    /** @return whether the own name takes part in the name by which someone is addressed */
    boolean metEigen() {
        return this != PARTNER;
    }

    /** @return whether the name by which someone is addressed begins with the own name */
    boolean begintMetEigen() {
        return this == EIGEN || this == EIGEN_PARTNER;
    }
}
