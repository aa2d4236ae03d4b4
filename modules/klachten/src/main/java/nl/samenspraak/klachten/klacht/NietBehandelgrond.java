package nl.samenspraak.klachten.klacht;

/**
 * Why a klacht need not be handled (9:8 lid 1 and 2; R-KLA-06). The words for the klager stand in the reference data, under {@link
 * #code()}; what each of them asks is for the policy to say.
 */
public enum NietBehandelgrond {
    /** A klacht about the same was handled before, by the formal rules. */
    EERDER_BEHANDELD("a"),
    /** It happened more than a year before the klacht was submitted. */
    TE_LANG_GELEDEN("b"),
    /** Bezwaar could have been made. */
    BEZWAAR("c"),
    /** Beroep can or could be lodged, unless it is only about not deciding in time. */
    BEROEP("d"),
    /** Another court than an administrative one judges or judged it. */
    ANDERE_RECHTER("e"),
    /** A criminal investigation by order of the officier, or a prosecution, is going on. */
    STRAFZAAK("f"),
    /** The interest of the klager is manifestly too small (lid 2). */
    BELANG("belang"),
    /** The conduct is manifestly of too little weight (lid 2). */
    GEWICHT("gewicht");

    private final String code;

    NietBehandelgrond(String code) {
        this.code = code;
    }

    /** @return its code in the reference data: the letter of 9:8 lid 1, or a word for lid 2 */
    public String code() {
        return code;
    }

    /** @return where it stands in the Awb */
    public String artikel() {
        return code.length() == 1 ? "9:8 lid 1, onder " + code : "9:8 lid 2";
    }
}
