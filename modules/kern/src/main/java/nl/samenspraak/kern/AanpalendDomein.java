package nl.samenspraak.kern;

import java.util.Locale;

/**
 * The domains that border on the social domain (R-COO-02). A problem in one law of the social domain and in one of
 * these can be a reason for coordination (R-COO-01).
 */
public enum AanpalendDomein {
    PUBLIEKE_GEZONDHEID("Publieke gezondheid"),
    GENEESKUNDIGE_OF_LANGDURIGE_ZORG("Geneeskundige of langdurige zorg"),
    GGZ("Geestelijke gezondheidszorg"),
    ONDERWIJS("Onderwijs"),
    WELZIJN("Welzijn"),
    WONEN("Wonen"),
    WERK_OF_ANDER_INKOMEN("Werk of ander inkomen"),
    INBURGERING("Inburgering"),
    OPENBARE_ORDE_EN_VEILIGHEID("Openbare orde en veiligheid");

    private final String naam;

    AanpalendDomein(String naam) {
        this.naam = naam;
    }

    /** @return what a screen shows */
    public String naam() {
        return naam;
    }

    /** @return the code as it stands in reference data, for instance {@code publieke-gezondheid} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the domain
     * @throws IllegalArgumentException when no domain has this code
     */
    public static AanpalendDomein vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
