package nl.samenspraak.kern.termijn;

import java.util.Locale;

/** What a term is counted in. */
public enum Termijneenheid {
    /** Clock hours, through nights, weekends and the change of summer time. */
    UREN("uur", "uur"),
    /** Calendar days. */
    DAGEN("dag", "dagen"),
    /** Days that are not a Saturday, Sunday or feestdag. */
    WERKDAGEN("werkdag", "werkdagen"),
    WEKEN("week", "weken"),
    MAANDEN("maand", "maanden"),
    JAREN("jaar", "jaar");

    private final String enkelvoud;
    private final String meervoud;

    Termijneenheid(String enkelvoud, String meervoud) {
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    /** @return the code as it stands in reference data, for instance {@code weken} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the unit
     * @throws IllegalArgumentException when no unit has this code
     */
    public static Termijneenheid vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @return the noun that goes with a number: "één week", "zes weken", "72 uur" */
    String woord(int aantal) {
        return aantal == 1 ? enkelvoud : meervoud;
    }
}
