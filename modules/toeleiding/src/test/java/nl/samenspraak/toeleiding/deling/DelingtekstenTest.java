package nl.samenspraak.toeleiding.deling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import org.junit.jupiter.api.Test;

/** Every word that the page with shares asks for is there, and every word that is there is asked for. */
class DelingtekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern GEVRAAGD = Pattern.compile("'([a-z.]+[a-z])'|\"([a-z.]+[a-z])\"");

    @Test
    void elk_woord_is_er_en_elk_woord_wordt_gevraagd() {
        Set<String> er = new TreeSet<>(ResourceBundle.getBundle("nl.samenspraak.toeleiding.delingteksten")
                .keySet());
        Set<String> nodig = new TreeSet<>();
        erbij(nodig, "bezwaar.", Delingbezwaar.values());
        erbij(nodig, "stand.", Delingstand.values());
        erbij(nodig, "zin.", Delingrichting.values());
        erbij(nodig, "richting.", Delingrichting.values());
        assertThat(er).containsAll(nodig);

        Set<String> gevraagd = new TreeSet<>();
        bronnen()
                .forEach(bron -> GEVRAAGD.matcher(bron)
                        .results()
                        .forEach(gevonden -> Stream.of(1, 2)
                                .map(gevonden::group)
                                .filter(sleutel -> sleutel != null)
                                .forEach(gevraagd::add)));
        er.removeAll(nodig);
        assertThat(gevraagd).containsAll(er);
    }

    private static void erbij(Set<String> nodig, String begin, Object... namen) {
        Arrays.stream(namen).map(naam -> begin + naam).forEach(nodig::add);
    }

    private static Stream<String> bronnen() {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*/(deling/.*\\.(xhtml|java)|delen\\.xhtml)"))
                    .map(DelingtekstenTest::lees)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
