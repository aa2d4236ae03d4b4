package nl.samenspraak.toeleiding.stukken;

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
import org.junit.jupiter.api.Test;

/** Every word that the page of the documents asks for is there, and every word that is there is asked for. */
class StukkentekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern GEVRAAGD = Pattern.compile(
            "toestuk\\['([\\w.]+)'\\]|WOORDEN\\.van\\(\"([\\w.]+)\"\\)|toestuk\\[[^\\]]*\\? '([\\w.]+)'\\s*: '([\\w.]+)'\\]");

    @Test
    void elk_woord_is_er_en_elk_woord_wordt_gevraagd() {
        Set<String> gevraagd = new TreeSet<>();
        bronnen()
                .forEach(bron -> GEVRAAGD.matcher(bron)
                        .results()
                        .forEach(gevonden -> Stream.of(1, 2, 3, 4)
                                .map(gevonden::group)
                                .filter(sleutel -> sleutel != null)
                                .forEach(gevraagd::add)));
        erbij(gevraagd, "stand.", Stukstand.values());
        erbij(gevraagd, "besluit.", Stukstand.values());
        erbij(gevraagd, "arts.", Artsplaats.values());
        erbij(gevraagd, "arts.toen.", Artsplaats.values());
        Object[] weg = {StukkenBean.Stukkeuze.TERUG, StukkenBean.Stukkeuze.ARTS, StukkenBean.Stukkeuze.VERNIETIG};
        Stream.of("doe.", "doe.uitleg.", "doe.knop.", "gedaan.").forEach(begin -> erbij(gevraagd, begin, weg));

        assertThat(ResourceBundle.getBundle("nl.samenspraak.toeleiding.stukken").keySet())
                .containsExactlyInAnyOrderElementsOf(gevraagd);
    }

    private static void erbij(Set<String> gevraagd, String begin, Object... namen) {
        Arrays.stream(namen).map(naam -> begin + naam).forEach(gevraagd::add);
    }

    private static Stream<String> bronnen() {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand ->
                            bestand.toString().matches(".*(toeleiding/stukken.*\\.xhtml|StukkenBean\\.java)"))
                    .map(StukkentekstenTest::lees)
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
