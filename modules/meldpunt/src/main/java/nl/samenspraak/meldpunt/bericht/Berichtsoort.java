package nl.samenspraak.meldpunt.bericht;

import java.util.Locale;
import java.util.Set;

/** The kinds of text that go out, with the names of what is filled in. */
public enum Berichtsoort {
    /** To a loket, with what it may get. */
    DOORGELEIDING("nummer", "loket", "gegevens", "afzender", "organisatie", "datum"),
    /** To the betrokkene: that there is a melding, and all that article 14 of the AVG asks for (R-MEL-12, R-AVG-01). */
    BETROKKENE_INFORMEREN(
            "organisatie",
            "datum",
            "aanhef",
            "meldingdatum",
            "nummer",
            "melder",
            "grondslag",
            "bewaren",
            "contact",
            "fg"),
    /** To the melder: the officier asks the court for a zorgmachtiging (R-MEL-10). */
    WVGGZ_VERZOEKSCHRIFT("nummer", "meldingdatum", "besluitdatum", "organisatie"),
    /** To the melder: the officier does not, and until when the melder may ask for it (R-MEL-10). */
    WVGGZ_GEEN_VERZOEKSCHRIFT("nummer", "meldingdatum", "besluitdatum", "redenen", "uiterste", "organisatie"),
    /** To the melder: the officier does not, and the college asked him to do so after all (R-MEL-10). */
    WVGGZ_COLLEGE_VERZOEK("nummer", "meldingdatum", "besluitdatum", "redenen", "verzoekdatum", "organisatie");

    private final Set<String> plekken;

    Berichtsoort(String... plekken) {
        this.plekken = Set.of(plekken);
    }

    Set<String> plekken() {
        return plekken;
    }

    static Berichtsoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
