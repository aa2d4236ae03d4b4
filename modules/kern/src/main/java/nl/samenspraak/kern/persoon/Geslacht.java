package nl.samenspraak.kern.persoon;

import java.util.Locale;

/** The gender as the BRP registers it (element 04.10). Decides how a letter addresses someone (R-ALG-26). */
public enum Geslacht {
    MAN("M"),
    VROUW("V"),
    /** Not known, or not to be determined. A letter then uses initials. */
    ONBEKEND("O");

    private final String code;

    Geslacht(String code) {
        this.code = code;
    }

    /** @return the code of the BRP: M, V or O */
    public String code() {
        return code;
    }

    /**
     * @param code a code of the BRP, or nothing
     * @return the gender; {@link #ONBEKEND} when the BRP registers none
     * @throws IllegalArgumentException when the code is not one of the BRP
     */
    public static Geslacht vanCode(String code) {
        if (code == null || code.isBlank()) {
            return ONBEKEND;
        }
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "M" -> MAN;
            case "V" -> VROUW;
            case "O" -> ONBEKEND;
            default -> throw new IllegalArgumentException("Geen geslachtsaanduiding van de BRP");
        };
    }
}
