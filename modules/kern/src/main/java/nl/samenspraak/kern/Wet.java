package nl.samenspraak.kern;

import java.util.Locale;

/**
 * The laws a purpose may rest on. Which of their articles hold, and since when, is reference data; that a law is one of
 * the four of the social domain decides whether coordination is obligatory (R-COO-01).
 */
public enum Wet {
    WMO_2015("Wmo 2015", true),
    JEUGDWET("Jeugdwet", true),
    PARTICIPATIEWET("Participatiewet", true),
    WGS("Wet gemeentelijke schuldhulpverlening", true),
    WVGGZ("Wet verplichte ggz", false),
    AWB("Algemene wet bestuursrecht", false),
    AVG("AVG", false),
    UAVG("Uitvoeringswet AVG", false);

    private final String citeertitel;
    private final boolean sociaalDomein;

    Wet(String citeertitel, boolean sociaalDomein) {
        this.citeertitel = citeertitel;
        this.sociaalDomein = sociaalDomein;
    }

    /** @return the name by which professionals cite the law */
    public String citeertitel() {
        return citeertitel;
    }

    /** @return whether this is one of the four laws of the social domain (R-COO-01) */
    public boolean sociaalDomein() {
        return sociaalDomein;
    }

    /** @return the code as it stands in reference data, for instance {@code wmo-2015} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the law
     * @throws IllegalArgumentException when no law has this code
     */
    public static Wet vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
