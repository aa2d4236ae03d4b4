package nl.samenspraak.klachten.brieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of letters and who is named in them")
class BriefreferentieTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{uiterlijk} een brief | een brief | moet ook noemen: [uiterlijk]",
                "{geen-beroep} | Geen beroep. | geen-beroep",
                "{ombudsman} | De ombudsman. | ombudsman",
                "{verdaagd} | later | verdaagd",
                "{nummer} | {bsn} | gebruikt onbekende plekken: [bsn]",
                "- code: verdaging-beklaagde | - code: iets-anders | verdaging-beklaagde",
                "- code: deels-gegrond | - code: half-gegrond | DEELS_GEGROND",
                "voor u klaar: {aard}. {reactie} | voor u klaar over {onderwerp}. | maar hier horen",
                "alleenBij: zonder-advies | alleenBij: soms | soms",
                "- { code: uitnodiging, tekst: een uitnodiging } | - { code: feest, tekst: een feest } | UITNODIGING"
            })
    void a_text_that_leaves_out_what_the_law_wants_or_asks_for_what_nobody_fills_stops_the_start(
            String woorden, String anders, String fout) throws IOException {
        String teksten = Files.readString(MEEGELEVERD.resolve("klachtbrieven.yaml"));
        assertThat(teksten).contains(woorden);
        Files.writeString(map.resolve("klachtbrieven.yaml"), teksten.replace(woorden, anders));

        assertThatThrownBy(() -> new Klachtbriefsjablonen(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }

    @Test
    @Tag("R-KLA-13")
    void the_ombudsman_is_the_one_of_that_day() throws IOException {
        Files.writeString(
                map.resolve("klachtinstanties.yaml"),
                Files.readString(MEEGELEVERD.resolve("klachtinstanties.yaml"))
                        .replaceFirst(
                                "geldigVan: 2020-01-01",
                                "geldigVan: 2020-01-01\n    geldigTot: 2026-12-31\n  - soort: ombudsman\n"
                                        + "    naam: de Ombudsman Zandermeer\n    telefoon: 14 0999\n    geldigVan: 2027-01-01"));
        Klachtinstanties instanties = new Klachtinstanties(new Referentiebestand(Optional.of(map)));

        assertThat(ombudsman(instanties, "2026-12-31")).startsWith("de Nationale ombudsman");
        assertThat(ombudsman(instanties, "2027-01-01")).isEqualTo("de Ombudsman Zandermeer\nTelefoon 14 0999");
    }

    @Test
    @Tag("R-KLA-13")
    void two_ombudsmannen_on_one_day_or_none_at_all_stop_the_start() throws IOException {
        String goed = Files.readString(MEEGELEVERD.resolve("klachtinstanties.yaml"));

        Files.writeString(
                map.resolve("klachtinstanties.yaml"), goed.replace("soort: adviescommissie", "soort: ombudsman"));
        assertThatThrownBy(() -> new Klachtinstanties(new Referentiebestand(Optional.of(map))))
                .hasMessageContaining("valt samen");
        Files.writeString(
                map.resolve("klachtinstanties.yaml"), goed.replace("soort: ombudsman", "soort: adviescommissie"));
        assertThatThrownBy(() -> new Klachtinstanties(new Referentiebestand(Optional.of(map))))
                .hasMessageContaining("mist de soort OMBUDSMAN");
    }

    private static String ombudsman(Klachtinstanties instanties, String dag) {
        return instanties
                .op(Klachtinstantie.Soort.OMBUDSMAN, LocalDate.parse(dag))
                .orElseThrow()
                .weergave();
    }
}
