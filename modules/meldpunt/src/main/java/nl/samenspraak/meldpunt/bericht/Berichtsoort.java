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
            "gemeente",
            "datum",
            "aanhef",
            "kind",
            "meldingdatum",
            "nummer",
            "melder",
            "uitstel",
            "grondslag",
            "gezondheid",
            "bewaren",
            "contact",
            "fg"),
    /** The same, where it is handled under the Wvggz: another purpose, and the officier may get it (Wvggz 5:2; AVG 14 lid 4). */
    BETROKKENE_INFORMEREN_WVGGZ(
            "organisatie",
            "gemeente",
            "datum",
            "aanhef",
            "kind",
            "meldingdatum",
            "nummer",
            "melder",
            "uitstel",
            "grondslag",
            "bewaren",
            "contact",
            "fg"),
    /** To the betrokkene, who asked something about his data: it is done (AVG 12 lid 3). */
    VERZOEK_TOEGEWEZEN(
            "organisatie",
            "gemeente",
            "datum",
            "aanhef",
            "nummer",
            "verzoek",
            "ontvangen",
            "antwoord",
            "contact",
            "fg"),
    /** The same, where a part of it is (AVG 12 lid 4). */
    VERZOEK_GEDEELTELIJK(
            "organisatie",
            "gemeente",
            "datum",
            "aanhef",
            "nummer",
            "verzoek",
            "ontvangen",
            "antwoord",
            "contact",
            "fg"),
    /** The same, where it is not. */
    VERZOEK_AFGEWEZEN(
            "organisatie",
            "gemeente",
            "datum",
            "aanhef",
            "nummer",
            "verzoek",
            "ontvangen",
            "antwoord",
            "contact",
            "fg"),
    /** To the melder: the officier is asked (R-MEL-09; Wvggz 5:2 lid 3). */
    WVGGZ_WEL_AANVRAAG(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "aanvraagTot",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier is asked, and should have been before this (Wvggz 5:2 lid 6). */
    WVGGZ_WEL_AANVRAAG_LAAT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "aanvraagTot",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier was asked already. */
    WVGGZ_AANVRAAG_GEDAAN(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "aanvraagdatum",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To a melder who disagreed with "no": the officier was asked after all (R-MEL-09; Wvggz 5:2 lid 5). */
    WVGGZ_AANVRAAG_TOCH(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "aanvraagdatum",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier is not asked, and what the melder can do about that (R-MEL-09; Wvggz 5:2 lid 4 to 6). */
    WVGGZ_GEEN_AANVRAAG(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "oneensTot",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** The same, where the melder has longer to think than there is left to ask the officier in time. */
    WVGGZ_GEEN_AANVRAAG_KORT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "oneensTot",
            "aanvraagTot",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** The same, where the officier can no longer be asked in time. */
    WVGGZ_GEEN_AANVRAAG_LAAT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "oneensTot",
            "aanvraagTot",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier asks the court for a zorgmachtiging, and why (R-MEL-10). */
    WVGGZ_VERZOEKSCHRIFT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "besluitdatum",
            "redenen",
            "eerder",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier does not, and until when, where and how the melder may ask for it (R-MEL-10). */
    WVGGZ_GEEN_VERZOEKSCHRIFT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "besluitdatum",
            "redenen",
            "eerder",
            "officieradres",
            "uiterste",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier does not, and until when the college asks him to do so after all (R-MEL-10). */
    WVGGZ_COLLEGE_ONEENS(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "besluitdatum",
            "redenen",
            "eerder",
            "uiterste",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** The same, where that day has passed (Wvggz 5:18 lid 1). */
    WVGGZ_COLLEGE_ONEENS_LAAT(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "besluitdatum",
            "redenen",
            "eerder",
            "uiterste",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact"),
    /** To the melder: the officier does not, and the college asked him to do so after all (R-MEL-10). */
    WVGGZ_COLLEGE_VERZOEK(
            "datum",
            "naam",
            "nummer",
            "meldingdatum",
            "besluitdatum",
            "redenen",
            "eerder",
            "verzoekdatum",
            "telefoon",
            "organisatie",
            "gemeente",
            "aan",
            "contact");

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
