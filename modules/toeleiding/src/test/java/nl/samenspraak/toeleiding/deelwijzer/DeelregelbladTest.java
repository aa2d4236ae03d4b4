package nl.samenspraak.toeleiding.deelwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sheet of rules")
@Tag("R-TOE-32")
class DeelregelbladTest {

    @ParameterizedTest(name = "refuses {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gever: [wie]             | antwoord: ja                                   | gever is onbekend: 'wie'",
                "soort: [iets]            | antwoord: ja                                   | soort is onbekend: 'iets'",
                "wet: [weu]               | antwoord: ja                                   | wet is onbekend: 'weu'",
                "fase: [ooit]             | antwoord: ja                                   | fase is onbekend: 'ooit'",
                "'gever: [college], geverWet: [suwi]' | antwoord: ja                       | geverWet laat niemand over die kan geven",
                "''                       | antwoord: misschien                            | antwoord is onbekend: 'misschien'",
                "''                       | antwoord: mits                                 | voorwaarden ontbreken bij mits",
                "''                       | 'antwoord: ja, voorwaarden: [aanleiding]'      | voorwaarden horen alleen bij mits",
                "''                       | 'antwoord: nee, doorgeven: [alleen-aanpak]'    | doorgeven kan niet bij nee",
                "''                       | 'antwoord: mits, voorwaarden: [handig]'        | voorwaarden is onbekend: 'handig'",
                "''                       | 'antwoord: ja, artikel: avg-99'                | artikel is onbekend: 'avg-99'",
                "''                       | 'antwoord: ja, artikel: wmo-5.4.1'             | artikel is een voorstel en draagt niets met de Wams uit",
                "geldigVan: 2014-01-01    | 'antwoord: ja, artikel: wgs-8d'                | artikel geldt nog niet of niet meer op 2014-01-01",
                "staatAlleen: nee         | antwoord: ja                                   | staatAlleen is ja, of ontbreekt",
                "gaatVoor: [eerst]        | antwoord: ja                                   | gaatVoor noemt geen nummer: 'eerst'",
                "ontvangers: [college]    | antwoord: ja                                   | ontvangers is een onbekend veld"
            })
    void refusesWhatDoesNotFit(String keuzes, String antwoord, String fout, @TempDir Path map) {
        assertThatThrownBy(() -> Deelregelblad.lees(Regels.alleen(map, Regels.regel(1, keuzes, antwoord))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }

    @Test
    void wantsAnAnswerInEachWorldOnce(@TempDir Path map) {
        String half =
                "  - { nr: 1, over: Proef, antwoorden: [ { wams: aan, zin: Zo., antwoord: ja } ], bron: proef }\n";
        String dubbel = "  - { nr: 2, over: Proef, antwoorden: [ { wams: beide, zin: Zo., antwoord: ja },"
                + " { wams: uit, antwoord: geen } ], bron: proef }\n";

        assertThatThrownBy(() -> Deelregelblad.lees(Regels.alleen(map, half, dubbel)))
                .hasMessageContaining("regels[1].antwoorden zeggen niet van beide werelden iets")
                .hasMessageContaining("regels[2].antwoorden[2].wams is al beantwoord");
    }

    @Test
    void givesANumberOnce(@TempDir Path map) {
        assertThatThrownBy(() -> Deelregelblad.lees(Regels.alleen(
                        map,
                        Regels.regel(1, "gever: [school]", "antwoord: ja"),
                        Regels.regel(1, "gever: [medicus]", "antwoord: ja"))))
                .hasMessageContaining("regels[2].nr komt twee keer voor: 1");
    }

    @Test
    @DisplayName("keeps the number of each of the 134 rows of the first reading")
    void keepsTheNumbersOfTheFirstReading() {
        List<Integer> nummers =
                Regels.meegeleverd().regels().stream().map(Deelregel::nr).toList();

        assertThat(nummers).contains(1, 67, 134).doesNotHaveDuplicates().hasSizeGreaterThan(134);
    }

    @Test
    void ordersWordsAsATree() {
        Deelkeuzelijst actoren = Regels.meegeleverd().keuzes().actoren();

        assertThat(actoren.vind("psychiater")).map(Deelkeuze::code).contains("ggz-behandelaar");
        assertThat(actoren.valtOnder("ggz-behandelaar", "hulpverlener")).isTrue();
        assertThat(actoren.valtOnder("hulpverlener", "ggz-behandelaar")).isFalse();
        assertThat(actoren.groep("ggz-behandelaar").code()).isEqualTo("partij");
        assertThat(actoren.vind("tante")).isEmpty();
    }

    @Test
    void refusesWordsThatMeanTwoThings() {
        Deelkeuze arts = new Deelkeuze("arts", "Arts", null, List.of("dokter"), null, List.of());
        Deelkeuze tandarts = new Deelkeuze("tandarts", "Tandarts", "arts", List.of("Dokter"), null, List.of());
        Deelkeuze wees = new Deelkeuze("wees", "Wees", "niemand", List.of(), null, List.of());
        Deelkeuze kring = new Deelkeuze("kring", "Kring", "kring", List.of(), null, List.of());

        assertThatThrownBy(() -> new Deelkeuzelijst(List.of(arts, tandarts)))
                .hasMessage("'Dokter' noemt zowel 'arts' als 'tandarts'");
        assertThatThrownBy(() -> new Deelkeuzelijst(List.of(wees)))
                .hasMessage("'wees' staat onder het onbekende 'niemand'");
        assertThatThrownBy(() -> new Deelkeuzelijst(List.of(kring))).hasMessage("'kring' staat onder zichzelf");
    }
}
