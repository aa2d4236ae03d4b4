package nl.samenspraak.toegang.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The terms")
class TermijnlijstTest {

    private static final String BEOORDELEN = "code: melding-beoordelen, naam: Melding beoordelen, lengte: 14";

    private final Termijnlijst termijnen = Termijnlijst.lees(Referentie.meegeleverd());

    /** 2026 and 2027; the Algemene termijnenwet moves an end in a weekend or on a feestdag. */
    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        "melding-beoordelen,    2026-11-20, 2026-12-04",
        "wvggz-onderzoeken,     2026-11-20, 2026-12-04",
        "wvggz-aanvragen,       2026-11-21, 2026-12-07",
        "wvggz-aanvragen,       2026-12-11, 2026-12-28",
        "wvggz-onderzoeken,     2026-12-18, 2027-01-04",
        "wvggz-onderzoeken,     2027-03-15, 2027-03-30",
        "wvggz-eigen-verzoek,   2026-12-01, 2026-12-15",
        "betrokkene-informeren, 2026-11-20, 2026-12-21",
        "betrokkene-informeren, 2027-01-31, 2027-03-01"
    })
    @Tag("R-MEL-08")
    @Tag("R-MEL-10")
    @Tag("R-ALG-09")
    void endWhereTheLawLetsThemEnd(String code, LocalDate begin, LocalDate einde) {
        assertThat(termijnen
                        .regel(code, begin)
                        .termijn()
                        .bereken(begin, Feestdagenblad.lees(Referentie.meegeleverd()))
                        .einde())
                .isEqualTo(einde);
    }

    @Test
    @DisplayName("hold from a day on, and say which article they come from")
    void holdFromADayOn() {
        assertThat(termijnen.regel("wvggz-aanvragen", LocalDate.of(2020, 1, 1)).bron())
                .isEqualTo("Wvggz, artikel 5:2");
        assertThatThrownBy(() -> termijnen.regel("wvggz-aanvragen", LocalDate.of(2019, 12, 31)))
                .hasMessageContaining("wvggz-aanvragen op 2019-12-31");
    }

    @Test
    void keepTheLengthOfTheDayOnWhichSomethingBegan(@TempDir Path map) {
        Referentiebestand gewijzigd = Referentie.met(
                map,
                "termijnen.yaml",
                BEOORDELEN,
                "code: melding-beoordelen, naam: Melding beoordelen, lengte: 21, eenheid: dagen, bron: raadsbesluit,"
                        + " geldigVan: 2027-01-01 }\n  - { geldigTot: 2026-12-31, " + BEOORDELEN);

        Termijnlijst nieuw = Termijnlijst.lees(gewijzigd);

        assertThat(lengte(nieuw, LocalDate.of(2026, 12, 31))).isEqualTo(14);
        assertThat(lengte(nieuw, LocalDate.of(2027, 1, 1))).isEqualTo(21);
    }

    @Test
    void refuseTwoLengthsOnOneDay(@TempDir Path map) {
        Referentiebestand dubbel = Referentie.met(
                map,
                "termijnen.yaml",
                BEOORDELEN,
                "code: melding-beoordelen, naam: Dubbel, lengte: 21, eenheid: dagen, bron: vergissing }\n  - { "
                        + BEOORDELEN);

        assertThatThrownBy(() -> Termijnlijst.lees(dubbel))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("termijnen[3].code geldt op een dag twee keer: 'melding-beoordelen'");
    }

    @Test
    void refuseATermThatNeverEnds(@TempDir Path map) {
        Referentiebestand nul =
                Referentie.met(map, "termijnen.yaml", BEOORDELEN, BEOORDELEN.replace("lengte: 14", "lengte: 0"));

        assertThatThrownBy(() -> Termijnlijst.lees(nul)).hasMessageContaining("lengte is minder dan 1");
    }

    private static int lengte(Termijnlijst lijst, LocalDate begin) {
        return lijst.regel("melding-beoordelen", begin).termijn().aantal();
    }
}
