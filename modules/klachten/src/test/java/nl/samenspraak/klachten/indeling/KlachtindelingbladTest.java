package nl.samenspraak.klachten.indeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-KLA-16")
class KlachtindelingbladTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), Nederlands.TIJDZONE);

    @Test
    void de_meegeleverde_indeling_heeft_stappen_domeinen_aarden_en_adressen() {
        Klachtrubrieken rubrieken = new Klachtrubrieken(lees(MEEGELEVERD), KLOK);

        assertThat(rubrieken.kent(new Klachtindeling("melding", "wmo", "bejegening", false), Klachtindeling.GEEN))
                .isTrue();
        assertThat(rubrieken.kent(Klachtindeling.GEEN, Klachtindeling.GEEN)).isTrue();
        Klachtindeling vanFamilie =
                new Klachtindeling("melding", "wmo", "bejegening", false, "familie", "niet-geinformeerd");
        assertThat(rubrieken.kent(vanFamilie, Klachtindeling.GEEN))
                .as("family complains, and a knelpunt of the Wams goes with it (R-KLA-19)")
                .isTrue();
        assertThat(rubrieken.inWoorden(vanFamilie))
                .endsWith(
                        "Familie of een andere naaste, knelpunt: De inwoner wist niet dat of waarom er iets gebeurde");
        assertThat(rubrieken.kent(new Klachtindeling(null, null, null, false, "verzonnen", null), Klachtindeling.GEEN))
                .isFalse();
        assertThat(rubrieken.kent(new Klachtindeling("bejegening", null, null, false), Klachtindeling.GEEN))
                .isFalse();
        assertThat(rubrieken.elders("bezwaar")).isPresent();
        assertThat(rubrieken.elders("ap").orElseThrow().link())
                .hasValueSatisfying(link -> assertThat(link).startsWith("https://"));
        assertThat(rubrieken.elders(null)).isEmpty();
    }

    @Test
    void wat_is_afgesloten_is_niet_meer_te_kiezen_maar_nog_wel_te_lezen(@TempDir Path map) throws IOException {
        Klachtrubrieken rubrieken = new Klachtrubrieken(
                lees(met(
                        map,
                        "naam: Bejegening, geldigVan: 2026-01-01",
                        "naam: Bejegening, geldigVan: 2026-01-01, geldigTot: 2026-11-22")),
                KLOK);

        Klachtindeling bejegening = new Klachtindeling(null, null, "bejegening", false);
        assertThat(rubrieken.kent(bejegening, Klachtindeling.GEEN)).isFalse();
        assertThat(rubrieken.kent(bejegening, bejegening))
                .as("wat er al stond, mag blijven")
                .isTrue();
        assertThat(rubrieken.alleAarden()).extracting(Klachtrubriek::code).contains("bejegening");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: onderzoek, | code: melding, | wamsstappen[2].code komt twee keer voor: 'melding'",
                "naam: Jeugdhulp, | kleur: geel,   | domeinen[3].naam ontbreekt",
                "link: https://   | link: gopher://| elders[4].link begint niet met https://",
                "code: bejegening | code: bejegening-die-langer-is-dan-er-in-de-tabel-past | is langer dan 40 tekens",
                "aarden:          | aard:          | aarden noemt niets"
            })
    void een_fout_wordt_genoemd_met_zijn_plaats(String oud, String nieuw, String fout, @TempDir Path map)
            throws IOException {
        Path map2 = met(map, oud, nieuw);

        assertThatThrownBy(() -> lees(map2))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }

    private static Klachtindelingblad lees(Path map) {
        return Klachtindelingblad.lees(new Referentiebestand(Optional.of(map)));
    }

    private static Path met(Path map, String oud, String nieuw) throws IOException {
        String inhoud = Files.readString(MEEGELEVERD.resolve("klachtindeling.yaml"));
        assertThat(inhoud).contains(oud);
        Files.writeString(map.resolve("klachtindeling.yaml"), inhoud.replaceFirst("(?m)" + Pattern.quote(oud), nieuw));
        return map;
    }
}
