package nl.samenspraak.kern.persoon;

import java.util.Locale;

/**
 * The noble titles and predicates that the BRP registers (element 02.20, table 38). How someone bears one in a name
 * follows the person's own gender, whatever form is registered (R-ALG-26).
 */
public enum AdellijkeTitel {
    JONKHEER("JH", "jonkheer", "jonkvrouw"),
    JONKVROUW("JV", "jonkheer", "jonkvrouw"),
    /** Has no form for women. */
    RIDDER("R", "ridder", ""),
    BARON("B", "baron", "barones"),
    BARONES("BS", "baron", "barones"),
    GRAAF("G", "graaf", "gravin"),
    GRAVIN("GI", "graaf", "gravin"),
    MARKIES("M", "markies", "markiezin"),
    MARKIEZIN("MI", "markies", "markiezin"),
    HERTOG("H", "hertog", "hertogin"),
    HERTOGIN("HI", "hertog", "hertogin"),
    PRINS("P", "prins", "prinses"),
    PRINSES("PS", "prins", "prinses");

    private final String code;
    private final String voorMan;
    private final String voorVrouw;

    AdellijkeTitel(String code, String voorMan, String voorVrouw) {
        this.code = code;
        this.voorMan = voorMan;
        this.voorVrouw = voorVrouw;
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

    /** @return whether this is a predicate, which stands before the initials, rather than a title */
    boolean predicaat() {
        return this == JONKHEER || this == JONKVROUW;
    }

    /** @return whether a wife who uses her husband's name may bear the female form out of courtesy */
    boolean gaatOverOpEchtgenote() {
        return this == BARON || this == GRAAF || this == MARKIES || this == HERTOG || this == PRINS;
    }

    /** @return the title within a name, in small letters; empty when there is no form for this gender */
    String woord(Geslacht geslacht) {
        return switch (geslacht) {
            case MAN -> voorMan;
            case VROUW -> voorVrouw;
            case ONBEKEND -> "";
        };
    }

    /** @return the title within the name in full, in small letters; as registered where there is no form for this gender */
    String woordVoluit(Geslacht geslacht) {
        String woord = woord(geslacht);
        return woord.isEmpty() ? name().toLowerCase(Locale.ROOT) : woord;
    }

    /**
     * @return how the bearer is spoken to, in small letters: "hoogwelgeboren heer"; empty when the gender is needed and
     *     unknown
     */
    String aanspreking(Geslacht geslacht) {
        if (this == PRINS || this == PRINSES) {
            return "hoogheid";
        }
        String rang = this == GRAAF || this == GRAVIN ? "hooggeboren " : "hoogwelgeboren ";
        return switch (geslacht) {
            case MAN -> rang + "heer";
            case VROUW -> rang + "vrouwe";
            case ONBEKEND -> "";
        };
    }
}
