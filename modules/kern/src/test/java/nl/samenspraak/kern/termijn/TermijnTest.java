package nl.samenspraak.kern.termijn;

import static nl.samenspraak.kern.termijn.Termijneenheid.DAGEN;
import static nl.samenspraak.kern.termijn.Termijneenheid.JAREN;
import static nl.samenspraak.kern.termijn.Termijneenheid.MAANDEN;
import static nl.samenspraak.kern.termijn.Termijneenheid.UREN;
import static nl.samenspraak.kern.termijn.Termijneenheid.WEKEN;
import static nl.samenspraak.kern.termijn.Termijneenheid.WERKDAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-09")
class TermijnTest {

    private static final Feestdagen FEESTDAGEN = FeestdagenFixture.meegeleverd();

    @Nested
    @Tag("R-ALG-11")
    class Tellen {

        @Test
        @Tag("R-ALG-15")
        void startsTheDayAfterTheTriggerSoThatSixWeeksEndOnTheSameWeekday() {
            Termijnberekening bezwaar = bereken(6, WEKEN, "2026-11-18");

            assertThat(bezwaar.trigger()).isEqualTo("2026-11-18");
            assertThat(bezwaar.eersteDag()).isEqualTo("2026-11-19");
            assertThat(bezwaar.einde()).isEqualTo("2026-12-30").isEqualTo(bezwaar.ongewijzigdEinde());
            assertThat(bezwaar.verschoven()).isFalse();
            assertThat(bezwaar.uitleg()).isEqualTo("Zes weken na 18 november 2026 is 30 december 2026.");
        }

        @ParameterizedTest
        @CsvSource({
            "31, 1, 2027-01-31, 2027-02-28", // no 31st
            "31, 1, 2028-01-31, 2028-02-29", // no 31st, leap year
            "30, 3, 2026-11-30, 2027-02-28",
            "28, 1, 2027-02-28, 2027-03-28", // not on to the last day of March
            "29, 3, 2016-02-29, 2016-05-29", // the case of ECLI:NL:HR:2017:2225
            "15, 1, 2026-11-15, 2026-12-15"
        })
        void runsFromDateToDateInMonths(int dag, int maanden, LocalDate trigger, LocalDate einde) {
            assertThat(trigger).hasDayOfMonth(dag);
            assertThat(Termijn.van(maanden, MAANDEN)
                            .bereken(trigger, FEESTDAGEN)
                            .ongewijzigdEinde())
                    .isEqualTo(einde);
        }

        @Test
        void saysThatAMonthWasTooShort() {
            assertThat(bereken(1, MAANDEN, "2028-01-31").uitleg())
                    .isEqualTo("Eén maand na 31 januari 2028 is 29 februari 2028."
                            + " Die maand heeft geen dag 31; dan telt de laatste dag van de maand.");
        }

        @Test
        void endsAYearAfterALeapDayOnTheLastDayOfFebruary() {
            assertThat(bereken(1, JAREN, "2028-02-29").einde()).isEqualTo("2029-02-28");
            assertThat(bereken(4, JAREN, "2028-02-29").einde()).isEqualTo("2032-02-29");
        }

        @Test
        void countsWerkdagenAndNamesTheFeestdagenItSkips() {
            Termijnberekening antwoord = bereken(3, WERKDAGEN, "2026-04-01");

            assertThat(antwoord.einde()).isEqualTo("2026-04-08");
            assertThat(antwoord.uitleg())
                    .isEqualTo(
                            "Drie werkdagen na 1 april 2026 is 8 april 2026. Niet meegeteld zijn zaterdagen, zondagen,"
                                    + " Goede Vrijdag op 3 april 2026 en tweede paasdag op 6 april 2026.");
        }

        @Test
        void een_werkdag_na_vrijdag_is_maandag_want_zo_korte_termijn_heeft_geen_twee_werkdagen_nodig() {
            Termijnberekening berekening = bereken(1, WERKDAGEN, "2026-11-20");

            assertThat(berekening.einde()).isEqualTo("2026-11-23");
            assertThat(berekening.uitleg()).doesNotContain("ten minste twee");
            assertThat(bereken(1, WERKDAGEN, "2026-11-23").einde()).isEqualTo("2026-11-24");
            assertThat(bereken(2, WERKDAGEN, "2026-11-20").einde()).isEqualTo("2026-11-24");
        }

        @Test
        void countsTenWerkdagenAsTwoWeeksWithoutFeestdagen() {
            assertThat(bereken(10, WERKDAGEN, "2026-11-24").einde()).isEqualTo("2026-12-08");
            assertThat(bereken(10, WERKDAGEN, "2026-11-24").uitleg())
                    .isEqualTo("Tien werkdagen na 24 november 2026 is 8 december 2026."
                            + " Niet meegeteld zijn zaterdagen en zondagen.");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -6})
        void isRefusedWithoutALength(int aantal) {
            assertThatThrownBy(() -> Termijn.van(aantal, WEKEN)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isRefusedInHoursWithoutAMoment() {
            assertThatThrownBy(() -> bereken(72, UREN, "2026-11-18")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class EindeOpWerkdag {

        @Test
        void movesFromASaturdayToTheMondayAndSaysSo() {
            Termijnberekening termijn = bereken(6, WEKEN, "2026-10-10");

            assertThat(termijn.ongewijzigdEinde()).isEqualTo("2026-11-21");
            assertThat(termijn.einde()).isEqualTo("2026-11-23");
            assertThat(termijn.verschoven()).isTrue();
            assertThat(termijn.uitleg())
                    .isEqualTo("Zes weken na 10 oktober 2026 is 21 november 2026. Die dag is een zaterdag; de termijn"
                            + " eindigt op de eerstvolgende werkdag, maandag 23 november 2026 (Algemene"
                            + " termijnenwet, artikel 1).");
        }

        @Test
        void movesFromASundayToTheMonday() {
            assertThat(bereken(6, WEKEN, "2026-10-11").einde()).isEqualTo("2026-11-23");
        }

        @Test
        void namesTheFeestdagThatFallsOnASaturday() {
            assertThat(bereken(6, WEKEN, "2027-11-20").uitleg())
                    .isEqualTo("Zes weken na 20 november 2027 is 1 januari 2028. Die dag is een zaterdag"
                            + " (nieuwjaarsdag); de termijn eindigt op de eerstvolgende werkdag, maandag 3"
                            + " januari 2028 (Algemene termijnenwet, artikel 1).");
        }

        @Test
        @Tag("R-ALG-11")
        void namesTheRegulationForATermOfEuropeanLaw() {
            Termijnberekening termijn =
                    Termijn.van(1, MAANDEN).naarEuropeesRecht().bereken(LocalDate.parse("2026-10-15"), FEESTDAGEN);

            assertThat(termijn.einde()).isEqualTo("2026-11-16");
            assertThat(termijn.uitleg())
                    .endsWith("maandag 16 november 2026 (Verordening (EEG, Euratom) 1182/71, artikel 3 lid 4).");
        }

        @Test
        void movesFromGoodFridayOverEasterAndNamesBothFeestdagen() {
            Termijnberekening termijn = bereken(6, WEKEN, "2026-02-20");

            assertThat(termijn.ongewijzigdEinde()).isEqualTo("2026-04-03");
            assertThat(termijn.einde()).isEqualTo("2026-04-07");
            assertThat(termijn.uitleg())
                    .endsWith(
                            "Die dag is Goede Vrijdag en maandag 6 april 2026 is tweede paasdag; de termijn eindigt op"
                                    + " de eerstvolgende werkdag, dinsdag 7 april 2026 (Algemene termijnenwet, artikel"
                                    + " 1).");
        }

        @Test
        @Tag("R-ALG-10")
        void movesFromKoningsdag() {
            assertThat(bereken(6, WEKEN, "2026-03-16").einde()).isEqualTo("2026-04-28");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-03-15, 2025-04-28",
            "2031-03-15, 2031-04-28",
            "2025-03-16, 2025-04-28",
            "2031-03-17, 2031-04-28"
        })
        @Tag("R-ALG-10")
        void endsOnTheMondayWhenKoningsdagIsHeldOnTheSaturday(LocalDate trigger, LocalDate einde) {
            assertThat(Termijn.van(6, WEKEN).bereken(trigger, FEESTDAGEN).einde())
                    .isEqualTo(einde);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-12-11, 2026-12-28", // ends on eerste kerstdag
            "2026-12-12, 2026-12-28", // ends on tweede kerstdag, a Saturday
            "2026-12-14, 2026-12-28",
            "2026-12-15, 2026-12-29", // the days between Christmas and New Year are werkdagen
            "2026-12-17, 2026-12-31",
            "2026-12-18, 2027-01-04" // ends on nieuwjaarsdag, a Friday
        })
        void knowsTheDaysAroundChristmasAndNewYear(LocalDate trigger, LocalDate einde) {
            assertThat(Termijn.van(2, WEKEN).bereken(trigger, FEESTDAGEN).einde())
                    .isEqualTo(einde);
        }

        @Test
        @Tag("R-ALG-10")
        void movesOverADayOfARoyalDecreeOnlyWhereTheDecreeIsKnown() {
            LocalDate trigger = LocalDate.of(2026, 4, 2);
            Termijn zesWeken = Termijn.van(6, WEKEN);

            assertThat(zesWeken.bereken(trigger, FeestdagenFixture.zonderBesluiten())
                            .einde())
                    .isEqualTo("2026-05-15");
            assertThat(zesWeken.bereken(trigger, FEESTDAGEN).einde()).isEqualTo("2026-05-18");
            assertThat(zesWeken.bereken(trigger, FEESTDAGEN).uitleg())
                    .contains("Die dag is Hemelvaartsdag en vrijdag 15 mei 2026 is de vrijdag na Hemelvaartsdag"
                            + " (gelijkgesteld met een feestdag);");
        }

        @Test
        void appliesToMonthsToo() {
            // 28 March 2027 is Easter Sunday.
            assertThat(bereken(1, MAANDEN, "2027-02-28").einde()).isEqualTo("2027-03-30");
            assertThat(bereken(3, MAANDEN, "2016-02-29").einde()).isEqualTo("2016-05-30");
        }
    }

    @Nested
    class TweeWerkdagen {

        @Test
        void lengthensThreeDaysOverChristmasAndExplainsBothSteps() {
            Termijnberekening termijn = bereken(3, DAGEN, "2026-12-24");

            assertThat(termijn.ongewijzigdEinde()).isEqualTo("2026-12-27");
            assertThat(termijn.einde()).isEqualTo("2026-12-29");
            assertThat(termijn.stappen())
                    .extracting(Termijnstap::regel, stap -> stap.einde().toString())
                    .containsExactly(
                            tuple(Termijnregel.TELLEN, "2026-12-27"),
                            tuple(Termijnregel.EINDE_OP_WERKDAG, "2026-12-28"),
                            tuple(Termijnregel.TWEE_WERKDAGEN, "2026-12-29"));
            assertThat(termijn.uitleg())
                    .endsWith("In de termijn valt dan maar één werkdag, maandag 28 december 2026. Een termijn van drie"
                            + " dagen of meer heeft er ten minste twee; de termijn eindigt daarom op dinsdag 29"
                            + " december 2026 (Algemene termijnenwet, artikel 2).");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-04-02, 2026-04-08", // over Easter: Tuesday is the first werkdag, Wednesday the second
            "2024-12-24, 2024-12-31", // Christmas, the Friday of the decree and a weekend
            "2026-11-20, 2026-11-24", // from a Friday: Saturday, Sunday, Monday and then Tuesday
            "2026-11-19, 2026-11-23", // from a Thursday: Friday and Monday are enough
            "2026-11-16, 2026-11-19" // from a Monday nothing moves
        })
        void lengthensThreeDaysUntilTheSecondWerkdag(LocalDate trigger, LocalDate einde) {
            assertThat(Termijn.van(3, DAGEN).bereken(trigger, FEESTDAGEN).einde())
                    .isEqualTo(einde);
        }

        @Test
        void lengthensAlsoWhenTheEndItselfIsAWerkdag() {
            Termijnberekening termijn =
                    Termijn.van(3, DAGEN).bereken(LocalDate.of(2024, 12, 24), FeestdagenFixture.zonderBesluiten());

            assertThat(termijn.stappen())
                    .extracting(Termijnstap::regel)
                    .containsExactly(Termijnregel.TELLEN, Termijnregel.TWEE_WERKDAGEN);
            assertThat(termijn.ongewijzigdEinde()).isEqualTo("2024-12-27");
            assertThat(termijn.einde()).isEqualTo("2024-12-30");
        }

        @Test
        void isNotAskedOfATermOfTwoDays() {
            assertThat(bereken(2, DAGEN, "2026-12-24").einde()).isEqualTo("2026-12-28");
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 4, 5, 7, 14})
        void giveTheSameAsTryingEachNextDay(int dagen) {
            LocalDate begin = LocalDate.of(2025, 1, 1);
            assertThat(begin.datesUntil(begin.plusYears(4))).allSatisfy(trigger -> {
                LocalDate einde = trigger.plusDays(dagen);
                while (!FEESTDAGEN.isWerkdag(einde) || werkdagen(trigger, einde) < 2) {
                    einde = einde.plusDays(1);
                }
                assertThat(Termijn.van(dagen, DAGEN)
                                .bereken(trigger, FEESTDAGEN)
                                .einde())
                        .as("%d dagen na %s", dagen, trigger)
                        .isEqualTo(einde);
            });
        }

        private long werkdagen(LocalDate trigger, LocalDate einde) {
            return trigger.plusDays(1)
                    .datesUntil(einde.plusDays(1))
                    .filter(FEESTDAGEN::isWerkdag)
                    .count();
        }
    }

    @Nested
    class NietVerschoven {

        /** All of these end on Saturday 2 January 2027, just inside the law or just outside it. */
        @ParameterizedTest
        @CsvSource({
            "12, WEKEN,   2026-10-10, 2027-01-04",
            "13, WEKEN,   2026-10-03, 2027-01-02",
            "90, DAGEN,   2026-10-04, 2027-01-04",
            "91, DAGEN,   2026-10-03, 2027-01-02",
            "3,  MAANDEN, 2026-10-02, 2027-01-04",
            "4,  MAANDEN, 2026-09-02, 2027-01-02",
            "1,  JAREN,   2026-01-02, 2027-01-02"
        })
        void isWhatTheLawDoesNotHoldFor(int aantal, Termijneenheid eenheid, LocalDate trigger, LocalDate einde) {
            Termijnberekening termijn = Termijn.van(aantal, eenheid).bereken(trigger, FEESTDAGEN);

            assertThat(termijn.ongewijzigdEinde()).isEqualTo("2027-01-02");
            assertThat(termijn.einde()).isEqualTo(einde);
        }

        @ParameterizedTest
        @CsvSource({
            "13, WEKEN,   2026-10-03, de termijn is langer dan twaalf weken (Algemene termijnenwet",
            "91, DAGEN,   2026-10-03, de termijn is langer dan 90 dagen (Algemene termijnenwet",
            "4,  MAANDEN, 2026-09-02, de termijn is langer dan drie maanden (Algemene termijnenwet",
            "1,  JAREN,   2026-01-02, de termijn is in jaren (Algemene termijnenwet"
        })
        void saysWhyTheEndStaysOnASaturday(int aantal, Termijneenheid eenheid, LocalDate trigger, String waarom) {
            Termijnberekening termijn = Termijn.van(aantal, eenheid).bereken(trigger, FEESTDAGEN);

            assertThat(termijn.stappen()).last().extracting(Termijnstap::regel).isEqualTo(Termijnregel.NIET_VERSCHOVEN);
            assertThat(termijn.uitleg())
                    .endsWith("Die dag is een zaterdag, maar het einde schuift niet op: " + waarom + ", artikel 4).");
        }

        @Test
        void saysNothingWhenTheEndIsAWerkdagAnyway() {
            assertThat(bereken(1, JAREN, "2026-11-18").uitleg())
                    .isEqualTo("Eén jaar na 18 november 2026 is 18 november 2027.");
        }
    }

    @Nested
    class Teruggerekend {

        @Test
        void staysOnASaturdayAndSaysWhy() {
            Termijnberekening termijn =
                    Termijn.van(10, DAGEN).teruggerekend().bereken(LocalDate.of(2026, 12, 22), FEESTDAGEN);

            assertThat(termijn.eersteDag()).isEqualTo("2026-12-21");
            assertThat(termijn.einde()).isEqualTo("2026-12-12").isEqualTo(termijn.ongewijzigdEinde());
            assertThat(termijn.uitleg())
                    .isEqualTo("Tien dagen vóór 22 december 2026 is 12 december 2026. Die dag is een zaterdag, maar het"
                            + " einde schuift niet op: de termijn is teruggerekend (Algemene termijnenwet, artikel"
                            + " 1 lid 2).");
        }

        @Test
        void isNotLengthenedToTwoWerkdagen() {
            Termijn drieDagen = Termijn.van(3, DAGEN).teruggerekend();

            assertThat(drieDagen.bereken(LocalDate.of(2026, 12, 28), FEESTDAGEN).einde())
                    .isEqualTo("2026-12-25");
        }

        @Test
        void skipsFeestdagenInWerkdagen() {
            Termijnberekening termijn =
                    Termijn.van(3, WERKDAGEN).teruggerekend().bereken(LocalDate.of(2026, 4, 7), FEESTDAGEN);

            assertThat(termijn.einde()).isEqualTo("2026-03-31");
            assertThat(termijn.uitleg())
                    .startsWith("Drie werkdagen vóór 7 april 2026 is 31 maart 2026.")
                    .contains("Goede Vrijdag op 3 april 2026 en tweede paasdag op 6 april 2026");
        }

        @ParameterizedTest
        @CsvSource({
            "1, MAANDEN, 2027-03-31, 2027-02-28",
            "2, WEKEN, 2026-11-18, 2026-11-04",
            "1, JAREN, 2028-02-29, 2027-02-28"
        })
        void countsWeeksMonthsAndYearsToo(int aantal, Termijneenheid eenheid, LocalDate trigger, LocalDate einde) {
            assertThat(Termijn.van(aantal, eenheid)
                            .teruggerekend()
                            .bereken(trigger, FEESTDAGEN)
                            .einde())
                    .isEqualTo(einde);
        }
    }

    @Nested
    class InWoorden {

        @ParameterizedTest
        @CsvSource({
            "6, WEKEN, zes weken",
            "1, WEKEN, één week",
            "72, UREN, 72 uur",
            "1, UREN, één uur",
            "3, WERKDAGEN, drie werkdagen",
            "1, MAANDEN, één maand",
            "2, JAREN, twee jaar",
            "20, DAGEN, twintig dagen",
            "90, DAGEN, 90 dagen"
        })
        void readsAsInALetter(int aantal, Termijneenheid eenheid, String woorden) {
            assertThat(Termijn.van(aantal, eenheid).inWoorden()).isEqualTo(woorden);
        }

        @ParameterizedTest
        @EnumSource(Termijneenheid.class)
        void isFoundBackByTheCodeInReferenceData(Termijneenheid eenheid) {
            assertThat(Termijneenheid.vanCode(eenheid.code())).isEqualTo(eenheid);
            assertThat(List.of("uren", "dagen", "werkdagen", "weken", "maanden", "jaren"))
                    .contains(eenheid.code());
        }
    }

    private static Termijnberekening bereken(int aantal, Termijneenheid eenheid, String trigger) {
        return Termijn.van(aantal, eenheid).bereken(LocalDate.parse(trigger), FEESTDAGEN);
    }
}
