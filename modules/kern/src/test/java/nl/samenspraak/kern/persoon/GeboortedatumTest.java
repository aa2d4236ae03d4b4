package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-20")
class GeboortedatumTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 18);

    @Nested
    class Invoer {

        @ParameterizedTest
        @CsvSource({
            "3-5-1958,    19580503",
            "03-05-1958,  19580503",
            "03/05/1958,  19580503",
            "3.5.1958,    19580503",
            "3 5 1958,    19580503",
            "03051958,    19580503",
            "1958-05-03,  19580503",
            "3 mei 1958,  19580503",
            "' 3  Mei 1958 ', 19580503",
            "3 aug. 1958, 19580803",
            "1 mrt 1958,  19580301",
            "29-02-2024,  20240229",
            "mei 1958,    19580500",
            "00-05-1958,  19580500",
            "5-1958,      19580500",
            "05-1958,     19580500",
            "1958,        19580000",
            "00-00-1958,  19580000",
            "00001958,    19580000",
            "onbekend,    00000000",
            "Onbekend,    00000000",
            "00-00-0000,  00000000",
            "18-11-2026,  20261118",
            "november 2026, 20261100",
            "2026,        20260000"
        })
        void isReadAsPeopleTypeIt(String getypt, String waarde) {
            assertThat(Geboortedatum.vanInvoer(getypt, VANDAAG).waarde()).isEqualTo(waarde);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "gisteren", "3-5-58", "3-5", "03-05-19580", "ei 1958", "3 bloeimaand 1958", "19-5"})
        void thatIsNoDateIsRefusedWithAnExample(String getypt) {
            assertThatThrownBy(() -> Geboortedatum.vanInvoer(getypt, VANDAAG))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Vul een geboortedatum in als dd-mm-jjjj, bijvoorbeeld 03-05-1958."
                            + " Vul 00 in voor een dag of maand die onbekend is.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"31-02-1958", "29-02-2023", "32-01-1958", "1-13-1958", "31-04-1958", "05311958"})
        void thatDoesNotExistIsRefused(String getypt) {
            assertThatThrownBy(() -> Geboortedatum.vanInvoer(getypt, VANDAAG))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Deze datum bestaat niet. Controleer de dag en de maand.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"03-00-1958", "03-05-0000", "00-05-0000"})
        void withAGapInItIsRefused(String getypt) {
            assertThatThrownBy(() -> Geboortedatum.vanInvoer(getypt, VANDAAG))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Wie de dag weet, weet ook de maand en het jaar. Vul 00 in voor wat onbekend is.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"19-11-2026", "december 2026", "2027"})
        void inTheFutureIsRefused(String getypt) {
            assertThatThrownBy(() -> Geboortedatum.vanInvoer(getypt, VANDAAG))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Een geboortedatum kan niet in de toekomst liggen.");
        }

        @Test
        void ofMoreThan130YearsAgoIsRefused() {
            assertThatThrownBy(() -> Geboortedatum.vanInvoer("17-11-1896", VANDAAG))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Een geboortedatum ligt niet meer dan 130 jaar terug. Controleer het jaar.");
            assertThat(Geboortedatum.vanInvoer("18-11-1896", VANDAAG).waarde()).isEqualTo("18961118");
            assertThat(Geboortedatum.vanInvoer("1896", VANDAAG).waarde()).isEqualTo("18960000");
        }
    }

    @Nested
    class Register {

        @ParameterizedTest
        @CsvSource({
            "19580503, 3 mei 1958",
            "19581221, 21 december 1958",
            "19580500, mei 1958",
            "19580000, 1958",
            "00000000, onbekend"
        })
        void isShownAsFarAsItIsKnown(String waarde, String weergave) {
            assertThat(Geboortedatum.van(waarde).weergave()).isEqualTo(weergave);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "1958", "1958-5-3", "1958050", "195805031", "1958050a"})
        void ofAnotherFormIsRefused(String waarde) {
            assertThatThrownBy(() -> Geboortedatum.van(waarde)).isInstanceOf(OngeldigeWaarde.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"19581301", "19580230", "19580003", "00000501", "00000003", "19580532"})
        void thatDoesNotExistIsRefused(String waarde) {
            assertThatThrownBy(() -> Geboortedatum.van(waarde)).isInstanceOf(OngeldigeWaarde.class);
        }

        @Test
        void knowsItsDayOnlyWhenItIsComplete() {
            assertThat(Geboortedatum.van("19580503").datum()).contains(LocalDate.of(1958, 5, 3));
            assertThat(Geboortedatum.van(LocalDate.of(1958, 5, 3))).isEqualTo(Geboortedatum.van("19580503"));
            assertThat(Geboortedatum.van("19580500").datum()).isEmpty();
            assertThat(Geboortedatum.ONBEKEND.datum()).isEmpty();
        }

        @Test
        void movesToAnotherNode() {
            assertThat(Bytes.heenEnTerug(Geboortedatum.van("19580500"))).isEqualTo(Geboortedatum.van("19580500"));
        }
    }

    @Nested
    class Zoeken {

        @Test
        void findsThoseOfWhomTheRegisterKnowsLess() {
            assertThat(Geboortedatum.van("19580503").zoekwaarden())
                    .containsExactly("19580503", "19580500", "19580000", "00000000");
            assertThat(Geboortedatum.van("19580500").zoekwaarden()).containsExactly("19580500", "19580000", "00000000");
            assertThat(Geboortedatum.van("19580000").zoekwaarden()).containsExactly("19580000", "00000000");
            assertThat(Geboortedatum.ONBEKEND.zoekwaarden()).containsExactly("00000000");
        }

        @ParameterizedTest
        @CsvSource({"19580503, 19580503", "19580500, 195805", "19580000, 1958", "00000000, ''"})
        void findsThoseOfWhomTheRegisterKnowsMore(String waarde, String begin) {
            assertThat(Geboortedatum.van(waarde).zoekbegin()).isEqualTo(begin);
        }
    }

    @Nested
    class Leeftijd {

        @ParameterizedTest
        @CsvSource({
            "19830526, 2019-05-25, 35",
            "19830526, 2019-05-26, 36",
            "19960229, 2016-02-29, 20",
            "19960229, 2017-02-28, 20",
            "19960229, 2017-03-01, 21",
            "20261118, 2026-11-18, 0",
            "19830500, 2019-04-30, 35", // not yet the month
            "19830500, 2019-05-31, 36", // on the last day of it every birthday has been
            "19830500, 2019-06-01, 36",
            "19830000, 2019-12-31, 36",
            "20261100, 2026-11-18, 0"
        })
        void isCountedInWholeYears(String waarde, LocalDate dag, int leeftijd) {
            assertThat(Geboortedatum.van(waarde).leeftijdOp(dag)).isEqualTo(OptionalInt.of(leeftijd));
        }

        @ParameterizedTest
        @CsvSource({
            "19830500, 2019-05-01",
            "19830500, 2019-05-30",
            "19830000, 2019-06-15",
            "00000000, 2019-06-15",
            "20200101, 2019-12-31" // not born
        })
        void isNotSaidWhenItIsNotCertain(String waarde, LocalDate dag) {
            assertThat(Geboortedatum.van(waarde).leeftijdOp(dag)).isEmpty();
        }
    }
}
