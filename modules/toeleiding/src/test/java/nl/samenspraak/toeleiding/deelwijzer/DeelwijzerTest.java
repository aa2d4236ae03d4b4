package nl.samenspraak.toeleiding.deelwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The deelwijzer")
@Tag("R-TOE-32")
class DeelwijzerTest {

    private static final Deelwijzer WIJZER = Regels.meegeleverd();
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} ({2}): {3} {4} > {5}, {6}, Wams {9}: {10} by rule {11}")
    @CsvFileSource(resources = "gevallen.csv", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 3)
    @Tag("R-TOE-14")
    @Tag("R-TOE-15")
    @Tag("R-TOE-16")
    @Tag("R-TOE-33")
    void answersAsTheSourceSays(
            int nr,
            LocalDate dag,
            String bron,
            String vraag,
            String gever,
            String ontvanger,
            String soort,
            String wet,
            String fase,
            String wams,
            String antwoord,
            int regel,
            String artikel) {
        for (Wamswereld wereld : Wamswereld.vanCode(wams)) {
            Deelantwoord gegeven =
                    WIJZER.antwoord(Regels.vraag(WIJZER.keuzes(), gever, ontvanger, soort, wet, fase, dag), wereld);

            assertThat(gegeven.uitkomst().name())
                    .as("%s, Wams %s", vraag, wereld)
                    .isEqualToIgnoringCase(antwoord);
            assertThat(gegeven.beslist().map(Deelregel::nr).orElse(0)).as(vraag).isEqualTo(regel);
            assertThat(gegeven.artikel().map(Deelartikel::code).orElse("-"))
                    .as(vraag)
                    .isEqualTo(artikel);
        }
    }

    @Test
    void hasACaseForEachOfThe37QuestionsOfTheSourceAndForEachOfItsRules() {
        List<String[]> gevallen = gevallen();

        Set<String> bronnen = gevallen.stream().map(geval -> geval[2]).collect(Collectors.toSet());
        assertThat(bronnen)
                .containsAll(IntStream.rangeClosed(1, 37)
                        .mapToObj(vraag -> "003 vraag " + vraag)
                        .toList());
        assertThat(gevallen.stream().map(geval -> Integer.valueOf(geval[11])).collect(Collectors.toSet()))
                .containsAll(WIJZER.regels().stream().map(Deelregel::nr).toList());
    }

    @Test
    void addsTheConditionsOfMoreGeneralRulesAndSaysOfWhich() {
        Deelantwoord antwoord =
                WIJZER.antwoord(vraag("Budgetwinkel", "toeleider", "buitenkant", "wmo-2015", "stap-3"), Wamswereld.AAN);

        assertThat(antwoord.beslist()).map(Deelregel::nr).contains(125);
        assertThat(antwoord.algemener()).extracting(Deelregel::nr).containsExactly(11);
        assertThat(antwoord.voorwaarden().entrySet())
                .extracting(eis -> eis.getKey().code() + " " + eis.getValue())
                .containsExactly(
                        "twee-terreinen 125", "eerst-inwoner 125", "alleen-buitenkant 125", "stap-voor-stap 11");
        assertThat(antwoord.artikelregel()).isEqualTo(125);
        assertThat(antwoord.artikel().orElseThrow().isVoorstel()).isTrue();
        assertThat(antwoord.doorgeven().keySet())
                .extracting(Deelvoorwaarde::code)
                .containsExactly("niet-zonder-gever");
    }

    @Test
    void takesTheArticleFromTheNearestRuleThatNamesOne() {
        Deelantwoord antwoord = WIJZER.antwoord(
                vraag("college-jeugdwet", "college", "voorzieningen", "wmo-2015", "na-gesprek"), Wamswereld.UIT);

        assertThat(antwoord.beslist()).map(Deelregel::nr).contains(16);
        assertThat(antwoord.artikel()).map(Deelartikel::aanhaling).contains("Wmo 2015, art. 5.1.1 lid 4");
        assertThat(antwoord.artikelregel()).isEqualTo(1);
        assertThat(antwoord.voorwaarden().keySet())
                .extracting(Deelvoorwaarde::code)
                .containsExactly("bleek-in-gesprek", "toestemming-hergebruik");
    }

    @Test
    void neverGroundsANoOnAnArticleThatOpens() {
        Deelantwoord antwoord = WIJZER.antwoord(
                vraag("college-jeugdwet", "college", "voorzieningen", "wmo-2015", "vooronderzoek"), Wamswereld.UIT);

        assertThat(antwoord.uitkomst()).isEqualTo(Deeluitkomst.NEE);
        assertThat(antwoord.artikel()).isEmpty();
        assertThat(antwoord.voorwaarden()).isEmpty();
        assertThat(antwoord.watWel()).isNotEmpty();
    }

    @Test
    @Tag("R-TOE-19")
    void limitsTheGroundsForBreakingASecretByProfession() {
        assertThat(gronden("jeugdhulpverlener"))
                .containsExactly(List.of("wettelijke plicht", "zwijgen is in strijd met goed hulpverlenerschap"));
        assertThat(gronden("medicus")).containsExactly(List.of("wettelijk voorschrift", "conflict van plichten"));
    }

    private static List<List<String>> gronden(String gever) {
        return WIJZER
                .antwoord(vraag(gever, "partij", "zonder-toestemming", "andere-wet", "uitvoering"), Wamswereld.UIT)
                .voorwaarden()
                .keySet()
                .stream()
                .map(Deelvoorwaarde::gronden)
                .toList();
    }

    @Test
    @Tag("R-ALG-02")
    void showsBothWorldsOnlyWhereTheyDiffer() {
        Deelvergelijking onderzoek = WIJZER.vergelijk(
                vraag("Budgetwinkel", "toeleider", "buitenkant", "wmo-2015", "stap-3"), Wamswereld.AAN);
        Deelvergelijking schuldhulp =
                WIJZER.vergelijk(vraag("college-wmo", "college", "buitenkant", "wgs", "uitvoering"), Wamswereld.UIT);

        assertThat(onderzoek.verschilt()).isTrue();
        assertThat(onderzoek.anders().beslist()).map(Deelregel::nr).contains(181);
        assertThat(schuldhulp.verschilt()).isFalse();
        assertThat(schuldhulp.nu().wereld()).isEqualTo(Wamswereld.UIT);
    }

    @Test
    @DisplayName("never rests on a bill while the Wams is off")
    void neverRestsOnABillWhileTheWamsIsOff() {
        assertThat(WIJZER.regels())
                .allSatisfy(regel -> assertThat(regel.in(Wamswereld.UIT).flatMap(Regelantwoord::artikel))
                        .as("regel %s", regel.nr())
                        .matches(artikel -> artikel.isEmpty() || !artikel.get().isVoorstel()));
    }

    @Test
    void refusesAChoiceThatItDoesNotKnow() {
        Deelvraag vraag = new Deelvraag("wie", "toeleider", "buitenkant", "wmo-2015", "stap-3", DAG);

        assertThatThrownBy(() -> WIJZER.antwoord(vraag, Wamswereld.AAN)).isInstanceOf(OngeldigeWaarde.class);
    }

    /** Were the rule about a diagnosis of fewer phases, the cases would see it. */
    @Test
    void decidesOtherwiseWhenARuleIsMadeLessSpecific(@TempDir Path map) {
        Deelwijzer ruimer = Deelregelblad.lees(Regels.met(
                map,
                "    fase: [aanvraag]\n    gaatVoor: [108, 172]\n",
                "    fase: [identificatie]\n    gaatVoor: [108, 172]\n"));

        Deelvraag vraag = vraag("medicus", "toeleider", "diagnose", "wmo-2015", "gesprek");
        assertThat(WIJZER.antwoord(vraag, Wamswereld.UIT).uitkomst()).isEqualTo(Deeluitkomst.NEE);
        assertThat(ruimer.antwoord(vraag, Wamswereld.UIT).uitkomst()).isEqualTo(Deeluitkomst.MITS);
    }

    private static Deelvraag vraag(String gever, String ontvanger, String soort, String wet, String fase) {
        return Regels.vraag(WIJZER.keuzes(), gever, ontvanger, soort, wet, fase, DAG);
    }

    private static List<String[]> gevallen() {
        try (InputStream bron = DeelwijzerTest.class.getResourceAsStream("gevallen.csv")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(3)
                    .map(regel ->
                            Arrays.stream(regel.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
