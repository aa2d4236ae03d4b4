package nl.samenspraak.kern;

import java.util.Locale;

/** The noble titles and predicates of the BRP (element 02.20, table 38). */
public enum AdellijkeTitel {
    JONKHEER("JH"),
    JONKVROUW("JV"),
    RIDDER("R"),
    BARON("B"),
    BARONES("BS"),
    GRAAF("G"),
    GRAVIN("GI"),
    MARKIES("M"),
    MARKIEZIN("MI"),
    HERTOG("H"),
    HERTOGIN("HI"),
    PRINS("P"),
    PRINSES("PS");

    private final String code;

    AdellijkeTitel(String code) {
        this.code = code;
    }

    /** @return the code of the BRP */
    public String code() {
        return code;
    }

    /**
     * @param code a code of the BRP
     * @return the title
     * @throws IllegalArgumentException when the code is not one of the BRP
     */
    public static AdellijkeTitel vanCode(String code) {
        String gezocht = code.strip().toUpperCase(Locale.ROOT);
        for (AdellijkeTitel titel : values()) {
            if (titel.code.equals(gezocht)) {
                return titel;
            }
        }
        throw new IllegalArgumentException("Geen adellijke titel of predicaat van de BRP");
    }
}
