package nl.samenspraak.klachten.klok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.afhandelen.GedragingIsTeOud;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The clock of a klacht")
@Tag("R-KLA-10")
@Tag("R-ALG-09")
class KlokTest {

    private static final Klachttermijnen KLOK = new Klachttermijnen(Kloktermijnen.meegeleverd());

    @ParameterizedTest(name = "{0}: {1}: {2} ends {3}, on {4} {5} ({6}: {7})")
    @CsvFileSource(resources = "klok.csv", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 3)
    @Tag("R-KLA-02")
    @Tag("R-KLA-03")
    @Tag("R-KLA-04")
    @Tag("R-KLA-07")
    @Tag("R-KLA-09")
    @Tag("R-KLA-13")
    @Tag("R-ALG-10")
    @Tag("R-ALG-11")
    void endsWhereTheCalendarSays(
            int nr,
            String feiten,
            Klachttermijnsoort soort,
            LocalDate einde,
            LocalDate peildag,
            Klachttermijnstand stand,
            String artikel,
            String waarom) {
        Klachttermijn termijn = termijn(feiten, soort);

        assertThat(Tijdlijn.van(feiten).stappen())
                .as("nobody asks how it stood before what is told had happened")
                .allSatisfy(stap -> assertThat(stap.dag()).isBeforeOrEqualTo(peildag));
        assertThat(termijn.einde()).as(waarom).isEqualTo(einde);
        assertThat(termijn.stand(peildag)).as(waarom).isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({
        "mondeling 2026-11-09,      BEANTWOORDEN",
        "anoniem 2026-11-09,        LEZEN",
        "over een ander 2026-11-09, BEANTWOORDEN"
    })
    @Tag("R-KLA-01")
    void hasOnlyTheMunicipalitysOwnTermWithoutTheFormOfTheLaw(String feiten, Klachttermijnsoort enige) {
        assertThat(KLOK.van(Tijdlijn.van(feiten)))
                .extracting(Klachttermijn::soort)
                .containsExactly(enige);
    }

    @Test
    void explainsHowTheEndWasFoundAndWhatMovedIt() {
        Klachttermijn termijn = termijn(
                "schriftelijk 2026-11-10; ontvangstdag_gewijzigd 2026-11-12 tot 2026-11-09;"
                        + " advies_gevraagd 2026-11-19; advies_meegedeeld 2026-11-20; verdaagd 2027-01-10 tot 2027-02-15;"
                        + " verdaging_meegedeeld 2027-01-12; instemming_uitstel 2027-02-10 tot 2027-03-01",
                Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.begin()).isEqualTo("2026-11-09");
        assertThat(termijn.bron()).isEqualTo("Awb, artikel 9:11 lid 1 en afdeling 9.1.3");
        assertThat(termijn.berekening().uitleg())
                .isEqualTo("Tien weken na 9 november 2026 is 18 januari 2027."
                        + " De termijn is verlengd. Vier weken na 18 januari 2027 is 15 februari 2027.");
        assertThat(termijn.wijzigingen())
                .containsExactly(
                        wijziging(Soort.ONTVANGSTDAG_GEWIJZIGD, "2026-11-12", "2026-11-10", "2026-11-09"),
                        wijziging(Soort.ADVIES, "2026-11-20", "2026-12-21", "2027-01-18"),
                        wijziging(Soort.VERDAAGD, "2027-01-12", "2027-01-18", "2027-02-15"),
                        wijziging(Soort.INSTEMMING, "2027-02-10", "2027-02-15", "2027-03-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "advies_gevraagd 2026-12-20,                                               ADVIES_NIET_MEEGEDEELD",
        "advies_gevraagd 2026-12-20; advies_meegedeeld 2026-12-22,                 ADVIES_TE_LAAT",
        "verdaagd 2026-12-10 tot 2027-01-18,                                       VERDAGING_NIET_MEEGEDEELD",
        "verdaagd 2026-12-10 tot 2027-01-18; verdaging_meegedeeld 2026-12-22,      VERDAGING_TE_LAAT",
        "instemming_uitstel 2026-12-22 tot 2027-01-18,                             INSTEMMING_TE_LAAT"
    })
    void saysWhyTheEndDidNotMove(String feiten, Soort soort) {
        Klachttermijn termijn = termijn("schriftelijk 2026-11-09; " + feiten, Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.wijzigingen())
                .singleElement()
                .satisfies(wijziging -> assertThat(wijziging.soort()).isEqualTo(soort))
                .satisfies(wijziging -> assertThat(wijziging.tot()).isEqualTo("2026-12-21"));
    }

    @Test
    @Tag("R-KLA-12")
    void saysThatTheTenWeeksWentWithWhoWouldAdvise() {
        Klachttermijn termijn = termijn(
                "schriftelijk 2026-11-09; advies_gevraagd 2026-11-19; advies_meegedeeld 2026-11-20;"
                        + " advies_ingetrokken 2026-12-10",
                Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.bron()).isEqualTo("Awb, artikel 9:11 lid 1");
        assertThat(termijn.wijzigingen())
                .containsExactly(
                        wijziging(Soort.ADVIES, "2026-11-20", "2026-12-21", "2027-01-18"),
                        wijziging(Soort.ADVIES_INGETROKKEN, "2026-12-10", "2027-01-18", "2026-12-21"));
    }

    @Test
    void isPostponedOnceHoweverOftenItIsSaid() {
        Klachttermijn termijn = termijn(
                "schriftelijk 2026-11-09; verdaagd 2026-12-10 tot 2027-01-04; verdaging_meegedeeld 2026-12-10;"
                        + " verdaagd 2026-12-28 tot 2027-01-18; verdaging_meegedeeld 2026-12-28",
                Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.einde()).isEqualTo("2027-01-04");
    }

    @ParameterizedTest(name = "{0}: at most until {1}")
    @CsvSource({
        "schriftelijk 2026-11-09,                              2027-01-18",
        "schriftelijk 2026-11-20,                              2027-01-29",
        "schriftelijk 2026-11-09; advies_gevraagd 2026-11-19; advies_meegedeeld 2026-11-20,  2027-02-15",
        "schriftelijk 2026-11-09; verdaagd 2026-12-10 tot 2027-01-04,",
        "mondeling 2026-11-09,"
    })
    void saysHowFarItCanBePostponed(String feiten, LocalDate tot) {
        assertThat(KLOK.verdaagbaarTot(Tijdlijn.van(feiten)).orElse(null)).isEqualTo(tot);
    }

    @ParameterizedTest(name = "{0}: {1} warns on {2}")
    @CsvSource({
        "schriftelijk 2026-11-09, AFHANDELEN,           2026-12-14",
        "schriftelijk 2026-11-20, AFHANDELEN,           2026-12-24",
        "schriftelijk 2026-02-20, AFHANDELEN,           2026-03-27",
        "schriftelijk 2026-11-09, ONTVANGST_BEVESTIGEN, 2026-11-12",
        "mondeling 2026-11-09,    BEANTWOORDEN,         2026-11-16"
    })
    void warnsSomeWerkdagenBeforeTheEnd(String feiten, Klachttermijnsoort soort, LocalDate waarschuwen) {
        assertThat(termijn(feiten, soort).waarschuwen()).isEqualTo(waarschuwen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "schriftelijk 2026-11-09,                                    ONTVANGST_BEVESTIGEN",
        "schriftelijk 2026-11-09; ontvangst_bevestigd 2026-11-10,    AFHANDELEN",
        "schriftelijk 2026-11-09; ontvangst_bevestigd 2026-11-10; niet_behandelen_besloten 2026-11-16, NIET_BEHANDELEN",
        "mondeling 2026-11-09,                                       BEANTWOORDEN",
        "schriftelijk 2026-11-09; tevreden 2026-11-10,"
    })
    void knowsWhatTheMunicipalityHasToDoFirst(String feiten, Klachttermijnsoort soort) {
        assertThat(KLOK.eerstvolgend(Tijdlijn.van(feiten)).map(Klachttermijn::soort))
                .isEqualTo(Optional.ofNullable(soort));
    }

    @Test
    void neverWatchesWhatTheKlagerMayDo() {
        Klachtfeiten feiten = Tijdlijn.van("schriftelijk 2026-11-09; aanvulling_gevraagd 2026-11-11 tot 2026-11-25;"
                + " uitgenodigd 2026-11-16 tot 2026-11-30; afdoening_meegedeeld 2026-12-21");

        assertThat(KLOK.van(feiten).stream().filter(Klachttermijn::plicht).map(Klachttermijn::soort))
                .containsExactly(Klachttermijnsoort.ONTVANGST_BEVESTIGEN, Klachttermijnsoort.AFHANDELEN);
    }

    @Test
    void isLateWhenSomebodyWasSatisfiedOnlyAfterTheEnd() {
        Klachttermijn termijn = termijn("schriftelijk 2026-11-09; tevreden 2026-12-23", Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.stand(LocalDate.of(2027, 1, 5))).isEqualTo(Klachttermijnstand.VERVALLEN);
        assertThat(termijn.overDatum(LocalDate.of(2027, 1, 5))).isTrue();
    }

    @Test
    @Tag("R-KLA-04")
    void lapsesOnTheDayFromWhichTheKlagerStayedSatisfied() {
        Klachttermijn termijn = termijn(
                "schriftelijk 2026-11-09; tevreden 2026-11-18; niet_tevreden 2026-11-25; tevreden 2026-12-02",
                Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.afloop().dag()).isEqualTo("2026-12-02");
    }

    @Test
    void countsDaysUpToAndAfterTheEnd() {
        Klachttermijn termijn = termijn("schriftelijk 2026-11-09", Klachttermijnsoort.AFHANDELEN);

        assertThat(termijn.dagenOver(LocalDate.of(2026, 11, 24))).isEqualTo(27);
        assertThat(termijn.dagenOver(LocalDate.of(2026, 12, 21))).isZero();
        assertThat(termijn.dagenOver(LocalDate.of(2026, 12, 23))).isEqualTo(-2);
    }

    /** From Thursday over Easter three days hold one werkdag only, Tuesday 7 April; the second is Wednesday (Termijnenwet, art. 2). */
    @Test
    void givesAShortTermTwoWerkdagen(@TempDir Path map) {
        Klachttermijnen kort = new Klachttermijnen(
                Kloktermijnen.waarin("klacht-ontvangst-bevestigen", "lengte: 3, eenheid: dagen", map));

        assertThat(kort.van(Tijdlijn.van("schriftelijk 2026-04-02")).get(0).einde())
                .isEqualTo("2026-04-08");
    }

    @Test
    void proposesTheDayThatALetterNames() {
        assertThat(KLOK.voorstel(Klachttermijnsoort.AANVULLEN, LocalDate.of(2026, 12, 11)))
                .isEqualTo("2026-12-28");
        assertThat(KLOK.voorstel(Klachttermijnsoort.HOORREACTIE, LocalDate.of(2026, 11, 16)))
                .isEqualTo("2026-11-30");
        assertThatThrownBy(() -> KLOK.voorstel(Klachttermijnsoort.AFHANDELEN, LocalDate.of(2026, 11, 16)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotCountWithoutAReceipt() {
        assertThatThrownBy(() -> new Klachtfeiten(true, true, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "what happened on {0} is too long ago on {1}: {2}")
    @CsvSource({
        "2025-11-09, 2026-11-09, false",
        "2025-11-08, 2026-11-09, true",
        "2027-02-28, 2028-02-29, false",
        "2027-02-27, 2028-02-29, true",
        "2028-02-29, 2029-02-28, false",
        "2028-02-28, 2029-02-28, false",
        "2028-02-29, 2029-03-01, true"
    })
    @Tag("R-KLA-06")
    void knowsWhatIsTooLongAgo(LocalDate gebeurdOp, LocalDate ontvangen, boolean teOud) {
        assertThat(new GedragingIsTeOud(Kloktermijnen.meegeleverd()).geldt(gebeurdOp, ontvangen))
                .isEqualTo(teOud);
    }

    private static Klachttermijn termijn(String feiten, Klachttermijnsoort soort) {
        return KLOK.van(Tijdlijn.van(feiten)).stream()
                .filter(termijn -> termijn.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private static Klachttermijnwijziging wijziging(Soort soort, String dag, String van, String tot) {
        return new Klachttermijnwijziging(soort, LocalDate.parse(dag), LocalDate.parse(van), LocalDate.parse(tot));
    }
}
