package nl.samenspraak.toeleiding.deelwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Professional secrecy")
@Tag("R-TOE-19")
@Tag("R-TOE-20")
class WaarborgenTest {

    private static final Deelwijzer WIJZER = Regels.meegeleverd();
    private static final LocalDate DAG = LocalDate.of(2026, 11, 30);
    /** What is about the client, whatever it is called. */
    private static final List<String> OVER_DE_INWONER = List.of(
            "dossiergegevens", "signaal", "verrijking", "fraude", "aanpakgegevens", "geheim", "verzoek-onderzoek");

    private static final List<String> KRIJGEN = List.of("toeleider", "meldpunt", "coordinator", "casusoverleg");
    /** The consent of the client, or a ground that this profession has, by name. */
    private static final Set<String> GROND = Set.of(
            "doorbreking",
            "doorbreking-zonder",
            "doorbreking-jeugd",
            "doorbreking-jeugdhulp",
            "doorbreking-bemoeizorg",
            "toestemming-plan",
            "aparte-toestemming",
            "op-verzoek");

    /** Rules of which the law itself lets the giver speak, and what was given already. */
    private static final Set<Integer> ZELF_EEN_GROND = Set.of(66, 193);

    @ParameterizedTest(name = "of {0} stands before whatever opens a supply, in every phase and in both worlds")
    @ValueSource(
            strings = {
                "hulpverlener",
                "medicus",
                "ggz-behandelaar",
                "medisch-adviseur",
                "jeugdhulpverlener",
                "bemoeizorg",
                "wijkteam-hulp",
                "hulpverleningsdossier",
                "acute-zorg"
            })
    void standsBeforeWhateverOpensASupply(String gever) {
        List<String> zonder = new ArrayList<>();
        int open = 0;
        for (Deelvraag vraag : vragen(gever)) {
            for (Wamswereld wereld : Wamswereld.values()) {
                Deelantwoord antwoord = WIJZER.antwoord(vraag, wereld);
                if (antwoord.uitkomst().opent()) {
                    open++;
                    boolean grond =
                            antwoord.voorwaarden().keySet().stream().anyMatch(eis -> GROND.contains(eis.code()));
                    int nr = antwoord.beslist().orElseThrow().nr();
                    if (!grond && !ZELF_EEN_GROND.contains(nr)
                            || antwoord.artikel().isEmpty() && nr != 66) {
                        zonder.add(vraag + " " + wereld + ": regel " + nr);
                    }
                }
            }
        }

        assertThat(open).isGreaterThan(100);
        assertThat(zonder).isEmpty();
    }

    private static List<Deelvraag> vragen(String gever) {
        Deelkeuzes keuzes = WIJZER.keuzes();
        List<Deelvraag> vragen = new ArrayList<>();
        for (Deelkeuze soort : keuzes.soorten().alle()) {
            if (OVER_DE_INWONER.stream().anyMatch(ruimer -> keuzes.soorten().valtOnder(soort.code(), ruimer))) {
                for (Deelkeuze fase : keuzes.fases().alle()) {
                    KRIJGEN.forEach(ontvanger ->
                            vragen.add(new Deelvraag(gever, ontvanger, soort.code(), "wmo-2015", fase.code(), DAG)));
                }
            }
        }
        return vragen;
    }

    @Test
    void hasTheGroundsOfTheProfession() {
        assertThat(gronden("huisarts", null))
                .containsExactly("toestemming", "wettelijk voorschrift", "conflict van plichten");
        assertThat(gronden("jeugdwerker", null))
                .containsExactly("toestemming", "wettelijk voorschrift", "goed hulpverlenerschap");
        assertThat(gronden("oggz", null)).contains("vitaal belang");
    }

    @Test
    @DisplayName("is that of the register of parties, whatever kind of organisation it is")
    void isThatOfTheRegister() {
        assertThat(gronden("college-jeugdwet", "jeugdhulp"))
                .containsExactly("toestemming", "wettelijk voorschrift", "goed hulpverlenerschap");
        assertThat(gronden("hulpverlener", "medisch"))
                .containsExactly("toestemming", "wettelijk voorschrift", "conflict van plichten");
        assertThat(gronden("college-jeugdwet", "wet-van-de-taak")).isEmpty();
        assertThat(gronden("huisarts", "afspraak")).contains("conflict van plichten");
    }

    @Test
    @DisplayName("is watched for each kind of secrecy that the register of parties knows as a duty of silence")
    void isWatchedForEachDutyOfSilence() throws IOException {
        List<String> zwijgers = Pattern.compile("- code: (\\S+)\\n(?:    (?!zwijgplicht).*\\n)*    zwijgplicht: ja")
                .matcher(Files.readString(Path.of("../../config/referentie/partijen.yaml")))
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();

        assertThat(zwijgers).contains("medisch", "jeugdhulp", "bemoeizorg");
        assertThat(zwijgers)
                .allSatisfy(geheim -> assertThat(WIJZER.waarborgen())
                        .as(geheim)
                        .anyMatch(waarborg -> waarborg.staatVoor(geheim)));
    }

    @Test
    void opensNothingThatARuleCloses() {
        Deelantwoord antwoord =
                WIJZER.antwoord(vraag("medicus", "diagnose", "gesprek").onder("medisch"), Wamswereld.AAN);

        assertThat(antwoord.uitkomst()).isEqualTo(Deeluitkomst.NEE);
        assertThat(antwoord.voorwaarden()).isEmpty();
        assertThat(antwoord.waarborgen()).isEmpty();
    }

    @Test
    @DisplayName("is said in the sentence for the client, with its article beside that of the rule")
    void isSaidToTheClient() {
        Deelantwoord antwoord = WIJZER.antwoord(vraag("huisarts", "buitenkant", "stap-3"), Wamswereld.AAN);

        assertThat(antwoord.zin()).contains("welke hulp u krijgt", "als u het goed vindt");
        assertThat(antwoord.artikel()).map(Deelartikel::code).contains("wmo-5.4.1");
        assertThat(antwoord.ook()).extracting(Deelartikel::code).containsExactly("bw-7-457");
    }

    @Test
    @Tag("R-COO-10")
    @DisplayName("Police and criminal data have their own article in both worlds")
    void policeAndCriminalDataHaveTheirArticle() {
        for (Wamswereld wereld : Wamswereld.values()) {
            Deelantwoord politie = WIJZER.antwoord(vraag("politie", "strafrechtelijk", "onderzoek"), wereld);
            Deelantwoord corporatie =
                    WIJZER.antwoord(vraag("woningcorporatie", "strafrechtelijk", "onderzoek"), wereld);

            assertThat(politie.voorwaarden().keySet())
                    .extracting(Deelvoorwaarde::code)
                    .contains("wpg-grondslag");
            assertThat(corporatie.voorwaarden().keySet())
                    .extracting(Deelvoorwaarde::code)
                    .contains("straf-grondslag");
            assertThat(List.of(politie, corporatie))
                    .allSatisfy(antwoord -> assertThat(antwoord.artikel()
                                            .map(Deelartikel::code)
                                            .filter(code -> !code.startsWith("wmo"))
                                            .isPresent()
                                    || !antwoord.ook().isEmpty())
                            .isTrue());
        }
    }

    @Test
    @Tag("R-ALG-02")
    @DisplayName(
            "Without the Wams no more may in step 2 and 3 than with it, and the explanation names the AP and the Rijk")
    void withoutTheWamsNoMoreMay() {
        for (String fase : List.of("stap-2", "stap-3")) {
            for (Deelkeuze soort : WIJZER.keuzes().soorten().alle()) {
                for (String gever :
                        List.of("medicus", "school", "woningcorporatie", "politie", "uwv", "basisregistratie")) {
                    Deelantwoord uit = WIJZER.antwoord(vraag(gever, soort.code(), fase), Wamswereld.UIT);
                    if (WIJZER.keuzes().soorten().valtOnder(soort.code(), "dossiergegevens")) {
                        assertThat(uit.uitkomst())
                                .as(gever + " " + soort.code())
                                .isEqualTo(Deeluitkomst.NEE);
                    }
                }
            }
        }
        assertThat(WIJZER.antwoord(vraag("school", "buitenkant", "stap-3"), Wamswereld.UIT)
                        .watWel())
                .contains("Autoriteit Persoonsgegevens", "Rijk", "toestemming", "8d");
    }

    @Test
    void yieldsOnlyToARuleThatIsThere(@TempDir Path map) {
        String regel = Regels.regel(1, "gever: [medicus]", "antwoord: ja");
        String waarborg = "waarborgen:\n"
                + "  - { nr: 2, over: Geheim, gever: [medicus], wijktVoor: [9], antwoorden: [ { wams: beide, antwoord: mits,"
                + " voorwaarden: [doorbreking], zin: Zo. } ], bron: proef }\n";

        assertThatThrownBy(() -> Deelregelblad.lees(Regels.alleen(map, regel, waarborg)))
                .hasMessageContaining("waarborgen[1].wijktVoor noemt een regel die er niet is: 9");
    }

    private static List<String> gronden(String gever, String geheim) {
        return WIJZER
                .antwoord(vraag(gever, "voorzieningen", "na-gesprek").onder(geheim), Wamswereld.UIT)
                .voorwaarden()
                .keySet()
                .stream()
                .map(Deelvoorwaarde::gronden)
                .filter(gronden -> !gronden.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Deelvraag vraag(String gever, String soort, String fase) {
        return Regels.vraag(WIJZER.keuzes(), gever, "toeleider", soort, "wmo-2015", fase, DAG);
    }
}
