package nl.samenspraak.toeleiding.deelwijzer;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Rechtsstatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the deelwijzer")
class DeelwijzertekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern OP_EEN_PAGINA = Pattern.compile("'(deelwijzer\\.[a-zA-Z.]+)'");
    private static final Pattern IN_CODE = Pattern.compile("Deelwijzerteksten\\s*\\.van\\(\\s*\"([a-z.]+)\"");

    @Test
    void areAllThereAndAllAskedFor() throws IOException {
        Set<String> gevraagd = new TreeSet<>();
        for (String bron : bronnen()) {
            OP_EEN_PAGINA.matcher(bron).results().forEach(sleutel -> gevraagd.add(sleutel.group(1)));
            IN_CODE.matcher(bron).results().forEach(sleutel -> gevraagd.add("deelwijzer." + sleutel.group(1)));
        }
        Set<String> nodig = gevraagd.stream().flatMap(this::voluit).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ResourceBundle.getBundle("nl.samenspraak.toeleiding.teksten").keySet().stream()
                        .filter(sleutel -> sleutel.startsWith("deelwijzer.")))
                .containsExactlyInAnyOrderElementsOf(nodig);
    }

    /** A key that ends in a dot is finished with the name of an outcome, a world or a status. */
    private Stream<String> voluit(String sleutel) {
        if (!sleutel.endsWith(".")) {
            return Stream.of(sleutel);
        }
        Object[] namen = sleutel.endsWith("wereld.")
                ? Wamswereld.values()
                : sleutel.endsWith("status.") ? Rechtsstatus.values() : Deeluitkomst.values();
        return Arrays.stream(namen).map(naam -> sleutel + naam);
    }

    private static Set<String> bronnen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*\\.(xhtml|java)"))
                    .map(DeelwijzertekstenTest::lees)
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
}
