package nl.samenspraak.kern.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-10")
class FeestdagenTest {

    private static final Geldigheid SINDS_2014 = Geldigheid.vanaf(LocalDate.of(2014, 1, 1));

    private final Feestdagen feestdagen = FeestdagenFixture.meegeleverd();

    @Test
    void of2027AreThoseOfTheLawAndOfTheDecree() {
        assertThat(feestdagen.in(2027))
                .containsExactly(
                        Map.entry(LocalDate.of(2027, 1, 1), "nieuwjaarsdag"),
                        Map.entry(LocalDate.of(2027, 3, 26), "Goede Vrijdag"),
                        Map.entry(LocalDate.of(2027, 3, 29), "tweede paasdag"),
                        Map.entry(LocalDate.of(2027, 4, 27), "Koningsdag"),
                        Map.entry(LocalDate.of(2027, 5, 5), "Bevrijdingsdag"),
                        Map.entry(LocalDate.of(2027, 5, 6), "Hemelvaartsdag"),
                        Map.entry(
                                LocalDate.of(2027, 5, 7),
                                "de vrijdag na Hemelvaartsdag (gelijkgesteld met een feestdag)"),
                        Map.entry(LocalDate.of(2027, 5, 17), "tweede pinksterdag"),
                        Map.entry(LocalDate.of(2027, 12, 25), "eerste kerstdag"),
                        Map.entry(LocalDate.of(2027, 12, 26), "tweede kerstdag"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2031})
    void putKoningsdagOnThe26thWhenThe27thIsASunday(int jaar) {
        assertThat(feestdagen.feestdag(LocalDate.of(jaar, 4, 26))).contains("Koningsdag");
        assertThat(feestdagen.feestdag(LocalDate.of(jaar, 4, 27))).isEmpty();
        assertThat(feestdagen.isWerkdag(LocalDate.of(jaar, 4, 28))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2027, 2030})
    void leaveKoningsdagOnThe27thOtherwise(int jaar) {
        assertThat(feestdagen.feestdag(LocalDate.of(jaar, 4, 26))).isEmpty();
        assertThat(feestdagen.feestdag(LocalDate.of(jaar, 4, 27))).contains("Koningsdag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-05", "2026-05-24", "2026-12-24", "2026-12-31", "2026-10-05"})
    void areNotTheDaysThatOnlyFeelLikeOne(LocalDate dag) {
        assertThat(feestdagen.feestdag(dag)).isEmpty();
    }

    @Test
    void knowBevrijdingsdagEveryYearAndNotOnlyEveryFifth() {
        assertThat(feestdagen.feestdag(LocalDate.of(2026, 5, 5))).contains("Bevrijdingsdag");
        assertThat(feestdagen.feestdag(LocalDate.of(2030, 5, 5))).contains("Bevrijdingsdag");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, 2026-11-18", // a Wednesday
        "2026-11-21, 2026-11-23", // a Saturday
        "2026-04-03, 2026-04-07", // Good Friday, the weekend and tweede paasdag
        "2026-12-25, 2026-12-28", // Christmas and the Sunday after it
        "2026-01-01, 2026-01-05" // New Year, the Friday of the decree and the weekend
    })
    void giveTheFirstWerkdag(LocalDate dag, LocalDate werkdag) {
        assertThat(feestdagen.eerstvolgendeWerkdag(dag)).isEqualTo(werkdag);
    }

    @Test
    void holdOnlyWhileTheirRuleHolds() {
        Feestdagen twee = Feestdagen.van(
                List.of(
                        Feestdagregel.koningsdag(
                                "Koninginnedag",
                                "30-04",
                                new Geldigheid(LocalDate.of(1980, 1, 1), LocalDate.of(2013, 12, 31))),
                        Feestdagregel.koningsdag("Koningsdag", "27-04", SINDS_2014)),
                List.of());

        assertThat(twee.in(2013)).containsExactly(Map.entry(LocalDate.of(2013, 4, 30), "Koninginnedag"));
        assertThat(twee.in(2014)).containsExactly(Map.entry(LocalDate.of(2014, 4, 26), "Koningsdag"));
    }

    @Test
    void nameADayOnceWhenTwoFallTogether() {
        // Ascension Day 2016 was 5 May.
        assertThat(feestdagen.feestdag(LocalDate.of(2016, 5, 5))).contains("Bevrijdingsdag");
    }

    @ParameterizedTest
    @CsvSource({
        "vast,       32-01,  ,  Feestdag proefdag: dag is geen dd-mm",
        "vast,       1-1,    ,  Feestdag proefdag: dag is geen dd-mm",
        "vast,       ,       ,  Feestdag proefdag: dag is geen dd-mm",
        "koningsdag, april,  ,  Feestdag proefdag: dag is geen dd-mm",
        "pasen,      01-01,  ,  Feestdag proefdag: verschil met Pasen ontbreekt",
        "maan,       01-01, 1,  Feestdag proefdag: onbekende regel maan"
    })
    void tellTheBeheerderWhatIsWrongWithARule(String regel, String dag, Integer verschil, String melding) {
        assertThatThrownBy(() -> Feestdagregel.van("proefdag", regel, dag, verschil, SINDS_2014))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(melding);
    }

    @Test
    void moveToAnotherNode() {
        assertThat(Bytes.heenEnTerug(feestdagen).in(2026)).isEqualTo(feestdagen.in(2026));
    }
}
