package nl.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern SLEUTEL = Pattern.compile("(?:web\\['|TEKSTEN\\.getString\\(\")([a-z0-9.]+)");

    /** The menu of each pet is reference data; its words are ours. */
    private static final Path PETTEN = Path.of("../../config/referentie/petten.yaml");

    private static final Pattern MENU = Pattern.compile("menu: \\[([^]]+)]");

    @Test
    void every_text_that_a_page_asks_for_exists_and_every_text_is_asked_for() throws IOException {
        Set<String> nodig = gevraagd();
        nodig.addAll(menupunten());
        assertThat(nodig).containsExactlyInAnyOrderElementsOf(teksten().stringPropertyNames());
    }

    private static Set<String> menupunten() {
        return MENU.matcher(lees(PETTEN))
                .results()
                .flatMap(menu -> Stream.of(menu.group(1).split(",\\s*")))
                .map(code -> "menu." + code)
                .collect(Collectors.toSet());
    }

    private static Set<String> gevraagd() throws IOException {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*\\.(xhtml|java)"))
                    .map(TekstenTest::lees)
                    .flatMap(pagina -> SLEUTEL.matcher(pagina).results())
                    .map(sleutel -> sleutel.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties teksten() throws IOException {
        Properties teksten = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/nl/samenspraak/web/teksten.properties"))) {
            teksten.load(reader);
        }
        return teksten;
    }
}
