package nl.samenspraak.web.bouwsteen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-24")
class WerkinstructiesTest {

    private static final Path MODULES = Path.of("..");
    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final Pattern STAP = Pattern.compile("<s:werkinstructie stap=\"([^\"]+)\"");

    @Test
    void every_step_that_a_page_names_has_its_instruction_and_every_instruction_is_shown() throws IOException {
        assertThat(gevraagd())
                .isEqualTo(Werkinstructies.lees(bestand(MEEGELEVERD)).keySet());
    }

    @Test
    void nobody_at_work_reads_the_number_of_a_requirement() throws IOException {
        assertThat(Files.readAllLines(MEEGELEVERD.resolve("werkinstructies.yaml")).stream()
                        .filter(regel -> !regel.startsWith("#")))
                .noneMatch(regel -> regel.matches(".*R-[A-Z]{3}-\\d.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "stap: melding-melder, stap: melding-notitie, komt twee keer voor: 'melding-notitie'",
        "waarom:, reden:, waarom ontbreekt",
        "niet:, nooit:, niet ontbreekt"
    })
    void a_fault_stops_the_application_with_its_place(String oud, String nieuw, String fout, @TempDir Path map)
            throws IOException {
        String inhoud = Files.readString(MEEGELEVERD.resolve("werkinstructies.yaml"));
        assertThat(inhoud).contains(oud);
        Files.writeString(
                map.resolve("werkinstructies.yaml"),
                inhoud.replace("    " + oud, "    " + nieuw).replace("- " + oud, "- " + nieuw));

        assertThatThrownBy(() -> Werkinstructies.lees(bestand(map)))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }

    private static Set<String> gevraagd() throws IOException {
        try (Stream<Path> bestanden = Files.walk(MODULES)) {
            return bestanden
                    .filter(bestand -> bestand.toString().contains("/src/main/")
                            && bestand.toString().endsWith(".xhtml"))
                    .flatMap(pagina -> STAP.matcher(lees(pagina)).results())
                    .map(gevonden -> gevonden.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Referentiebestand bestand(Path map) {
        return new Referentiebestand(Optional.of(map));
    }
}
