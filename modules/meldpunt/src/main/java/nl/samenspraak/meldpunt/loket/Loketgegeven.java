package nl.samenspraak.meldpunt.loket;

import java.util.Locale;

/** What a loket may get of a melding, one by one; which loket gets which is reference data (R-MEL-07). */
public enum Loketgegeven {
    /** The number of the melding, to call about it. */
    NUMMER,
    /** What the triagist writes to the loket. */
    TOELICHTING,
    NAAM,
    GEBOORTEDATUM,
    ADRES,
    /** How someone without a known name was described. */
    OMSCHRIJVING,
    /** Whether it is about one person or a household. */
    REIKWIJDTE,
    AANLEIDING,
    /** What the melder saw and heard, in full. */
    INHOUD,
    /** The name of the melder, with organisation and function of a professional. */
    MELDER,
    MELDER_TELEFOON,
    MELDER_RELATIE;

    /** @return the code as it stands in reference data, for instance {@code melder-telefoon} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return what it stands for
     * @throws IllegalArgumentException when nothing has this code
     */
    public static Loketgegeven vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @return whether this comes from the register of persons */
    public boolean vanPersoon() {
        return this == NAAM || this == GEBOORTEDATUM || this == ADRES;
    }

    /** @return whether these are the words of the melder, which can stay here when they say who he is (R-MEL-05) */
    public boolean vanVerhaal() {
        return this == AANLEIDING || this == INHOUD;
    }

    /** @return whether this tells who the melder is; then it is never given when the melder is anonymous (R-MEL-05) */
    public boolean vanMelder() {
        return this == MELDER || this == MELDER_TELEFOON || this == MELDER_RELATIE;
    }
}
