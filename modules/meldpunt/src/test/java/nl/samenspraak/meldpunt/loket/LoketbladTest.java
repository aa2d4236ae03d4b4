package nl.samenspraak.meldpunt.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.bericht.Sjabloon;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEL-07")
@DisplayName("The lokets")
class LoketbladTest {

    @Test
    void areADozenAndMoreThanOneOfThemMayNotKnowTheMelder() {
        List<Loket> loketten = Loketblad.lees(Referentie.meegeleverd());

        assertThat(loketten)
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(Loket::code)
                .doesNotHaveDuplicates();
        assertThat(loketten)
                .filteredOn(Loket::krijgtMelder)
                .extracting(Loket::code)
                .containsExactly("wmo", "buurtbemiddeling");
        assertThat(loketten)
                .filteredOn(loket -> !loket.toestemming())
                .extracting(Loket::grond)
                .containsExactly(
                        "Wmo 2015, artikel 2.3.2",
                        "Openbare geestelijke gezondheidszorg als taak van de gemeente (Wmo 2015; AVG, artikel 6 lid 1 e)",
                        "Handhaven van de openbare orde (Gemeentewet, artikel 172)");
    }

    @Test
    @Tag("R-MEL-21")
    @DisplayName(
            "of bemoeizorg and of the public order are outcomes of their own; bemoeizorg has a protocol and an executing party")
    void bemoeizorgHasAProtocolAndAnExecutingParty() {
        List<Loket> loketten = Loketblad.lees(Referentie.meegeleverd());

        assertThat(loketten)
                .filteredOn(loket -> loket.soort().besluit())
                .extracting(
                        Loket::naam,
                        loket -> loket.soort().sluitreden(),
                        loket -> loket.protocol().isEmpty())
                .containsExactly(
                        tuple("GGD Meerlanden, team bemoeizorg", Sluitreden.BEMOEIZORG, false),
                        tuple("Burgemeester, openbare orde en veiligheid", Sluitreden.OPENBARE_ORDE, true));
        assertThat(loketten)
                .filteredOn(loket -> loket.soort() == Loketsoort.OPENBARE_ORDE)
                .as("nothing of what was told of somebody's health")
                .noneMatch(Loket::krijgtSignaal);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "domein: wgs              | domein: geld            | domein is onbekend: 'geld'",
                "kanaal: portaal          | kanaal: postduif        | kanaal is onbekend: 'postduif'",
                "toestemming: nee         | toestemming: misschien  | toestemming is onbekend: 'misschien'",
                "code: jeugdteam          | code: wmo               | code komt twee keer voor: 'wmo'",
                "[nummer, toelichting, naam] | [nummer, bsn]        | noemt een onbekend gegeven: 'bsn'",
                "[nummer, toelichting, naam] | [naam, naam]         | krijgt noemt twee keer: 'naam'",
                "[nummer, toelichting, naam] | []                   | krijgt noemt niets",
                "uitkomst: bemoeizorg     | uitkomst: dwang         | uitkomst is onbekend: 'dwang'",
                "protocol: Protocol bemoeizorg Zandermeer, naar de Handreiking gegevensuitwisseling in de bemoeizorg | # | protocol ontbreekt",
                "uitkomst: openbare-orde  | protocol: P             | protocol hoort alleen bij bemoeizorg",
                "geldigVan: 2026-01-01    | geldigVan: ooit         | geldigVan is geen datum",
                "adres: wmo@zandermeer.example | fax: 010           | fax is een onbekend veld"
            })
    void areRefusedWithTheFaultAndItsPlace(String oud, String nieuw, String fout, @TempDir Path map) {
        assertThatThrownBy(() -> Loketblad.lees(Referentie.met(map, "loketten.yaml", oud, nieuw)))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("loketten[")
                .hasMessageContaining(fout);
    }

    @Test
    void canBeReachedOnTheDaysOnWhichTheyHold(@TempDir Path map) {
        List<Loket> loketten = Loketblad.lees(Referentie.met(
                map, "loketten.yaml", "geldigVan: 2026-01-01", "geldigVan: 2026-01-01\n    geldigTot: 2026-11-19"));

        assertThat(new Loketten(loketten, Fixtures.KLOK).geldend())
                .hasSize(loketten.size() - 1)
                .extracting(Loket::code)
                .doesNotContain("wmo");
        assertThat(new Loketten(loketten, Fixtures.KLOK).geldend("wmo")).isEmpty();
        assertThat(loketten.get(0).geldigheid().geldtOp(LocalDate.of(2026, 11, 19)))
                .isTrue();
    }

    @Test
    @DisplayName("get texts whose places are all filled in, and no others")
    void textsHaveExactlyTheirPlaces(@TempDir Path map) {
        assertThatThrownBy(() -> Sjabloon.lees(
                        Referentie.met(map, "meldpuntberichten.yaml", "uiterlijk op {uiterste}, dan", "binnenkort")))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("berichten[15].tekst gebruikt")
                .hasMessageContaining("uiterste");
    }
}
