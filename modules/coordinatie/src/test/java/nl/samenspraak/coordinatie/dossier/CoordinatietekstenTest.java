package nl.samenspraak.coordinatie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.beginnen.Beginbezwaar;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.Activiteitstand;
import nl.samenspraak.coordinatie.voortgang.Toetssoort;
import nl.samenspraak.coordinatie.werklijst.Werklijst;
import org.junit.jupiter.api.Test;

/** Every word that a screen asks for is there, and every word that is there is asked for. */
class CoordinatietekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern SLEUTEL = Pattern.compile("['\"]((?:[a-z]+\\.)+[A-Za-z._]*|[a-z]+)['\"]");

    private static final Map<String, Object[]> VERVOLG = Map.ofEntries(
            Map.entry("stand.", Coordinatiestand.values()),
            Map.entry("reden.", Weigerreden.values()),
            Map.entry("begin.", Beginbezwaar.values()),
            Map.entry("rol.", Gezinsrol.values()),
            Map.entry("vorm.", Coordinatorvorm.values()),
            Map.entry("soort.", Activiteitsoort.values()),
            Map.entry("filterstand.", Activiteitstand.values()),
            Map.entry("stopgrond.", Stopgrond.values()),
            Map.entry("toetssoort.", Toetssoort.values()),
            Map.entry("taak.", Opvolgsoort.values()),
            Map.entry("lijst.", Werklijst.values()),
            Map.entry("lijst.leeg.", Werklijst.values()));

    private final Set<String> er =
            ResourceBundle.getBundle("nl.samenspraak.coordinatie.teksten").keySet();

    @Test
    void elk_woord_van_een_keuze_is_er() {
        assertThat(VERVOLG.entrySet().stream()
                        .flatMap(deel -> Arrays.stream(deel.getValue()).map(naam -> deel.getKey() + naam))
                        .filter(sleutel -> !er.contains(sleutel)))
                .isEmpty();
    }

    @Test
    void elk_woord_dat_een_bladzijde_vraagt_is_er() {
        assertThat(bronnen()
                        .flatMap(bron -> Pattern.compile("coo\\['([\\w.]+\\w)'\\]")
                                .matcher(bron)
                                .results())
                        .map(gevonden -> gevonden.group(1))
                        .filter(sleutel -> !er.contains(sleutel)))
                .isEmpty();
    }

    @Test
    void elk_woord_dat_er_is_wordt_gevraagd() {
        Set<String> gevraagd = bronnen()
                .flatMap(bron -> SLEUTEL.matcher(bron).results())
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toSet());

        assertThat(er.stream()
                        .filter(sleutel -> gevraagd.stream()
                                .noneMatch(deel ->
                                        sleutel.equals(deel) || deel.endsWith(".") && sleutel.startsWith(deel))))
                .isEmpty();
    }

    private static Stream<String> bronnen() {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*\\.(xhtml|java)"))
                    .map(CoordinatietekstenTest::lees)
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
