package nl.samenspraak.toeleiding.onderzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.aanmelden.Aannamebezwaar;
import nl.samenspraak.toeleiding.conclusie.CoordinatieVolgt;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.ecogram.Ecogramlijn;
import nl.samenspraak.toeleiding.gezin.Gezinsdeelname;
import nl.samenspraak.toeleiding.gezin.Gezinsrelatie;
import nl.samenspraak.toeleiding.gezin.Gezinssituatie;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbezwaar;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.werklijst.Werklijst;
import nl.samenspraak.toeleiding.wie.Leefgebiedaanleiding;
import nl.samenspraak.toeleiding.wie.Schuldhulp;
import org.junit.jupiter.api.Test;

/** Every word that a screen asks for is there, and every word that is there is asked for. */
class OnderzoekstekstenTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern GEVRAAGD = Pattern.compile(
            "toe\\['([\\w.]+)'|'((?:[a-z]+\\.)+[a-z]+)'|\\btekst\\(\\s*\"([\\w.]+)\"|\"((?:[a-z]+\\.)+[a-z]+)\"");

    private static final Map<String, Object[]> VERVOLG = Map.ofEntries(
            Map.entry("stand.", Toeleidingstand.values()),
            Map.entry("route.", Route.values()),
            Map.entry("stap.", Stap.values()),
            Map.entry("stap.staat.", new Object[] {"NU", "KLAAR", "NIET_MEER"}),
            Map.entry("stap.dicht.", Stap.values()),
            Map.entry("stap.dan.", Stap.values()),
            Map.entry("stap.mag.", Stap.values()),
            Map.entry("stap.waarom.", Stap.values()),
            Map.entry("taaksoort.", Taaksoort.values()),
            Map.entry("taaksoort.uitleg.", Taaksoort.values()),
            Map.entry("taaksoort.verantwoordelijk.", Taaksoort.values()),
            Map.entry("taaksoort.geheim.", Taaksoort.values()),
            Map.entry("taaksoort.dossier.", Taaksoort.values()),
            Map.entry("taaksoort.gekozen.", Taaksoort.values()),
            Map.entry("bekend.", Bekend.values()),
            Map.entry("bron.", Bronsoort.values()),
            Map.entry("punt.", Onderzoekspunt.values()),
            Map.entry("soort.", Gegevenssoort.values()),
            Map.entry("volgt.", CoordinatieVolgt.values()),
            Map.entry("lijst.", Werklijst.values()),
            Map.entry("lijst.leeg.", Werklijst.values()),
            Map.entry("reden.", Weigerreden.values()),
            Map.entry("aanname.", Aannamebezwaar.values()),
            Map.entry("afwijsgrond.", Afwijsgrond.values()),
            Map.entry("verzoekb.", Verzoekbezwaar.values()),
            Map.entry("wenk.", Taalwenk.Soort.values()),
            Map.entry("naar.", new Object[] {Taaksoort.TOELEIDING, Taaksoort.VRIJ_TOEGANKELIJK}),
            Map.entry("document.", Documentsoort.values()),
            Map.entry("relatie.", Gezinsrelatie.values()),
            Map.entry("gebied.aanleiding.", Leefgebiedaanleiding.values()),
            Map.entry("schuldhulp.", Schuldhulp.values()),
            Map.entry("ecogram.lijn.", Ecogramlijn.values()),
            Map.entry("situatie.", Gezinssituatie.values()),
            Map.entry("deelname.", Gezinsdeelname.values()));

    private final Set<String> er = new TreeSet<>(
            ResourceBundle.getBundle("nl.samenspraak.toeleiding.onderzoek").keySet());

    @Test
    void isThereForEveryNameThatCanStandBehindIt() {
        assertThat(VERVOLG.entrySet().stream()
                        .flatMap(deel -> Arrays.stream(deel.getValue()).map(naam -> deel.getKey() + naam))
                        .filter(sleutel -> !er.contains(sleutel)))
                .isEmpty();
    }

    /** A screen that shows what goes names each kind, with one of it and with more. */
    @Test
    void isThereForEveryKindThatGoesWithANo() {
        Set<String> soorten = bronnen()
                .filter(bron -> bron.contains("Wisspoor {") || bron.contains("Wisspoor, "))
                .flatMap(bron -> Pattern.compile("String wat\\(\\) \\{\\s+return \"(\\w+)\"")
                        .matcher(bron)
                        .results())
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(soorten).contains("verzoek", "toestemming", "deling", "correctie");
        assertThat(soorten.stream()
                        .flatMap(soort -> Stream.of("wissen." + soort + ".een", "wissen." + soort + ".meer"))
                        .filter(sleutel -> !er.contains(sleutel)))
                .isEmpty();
    }

    @Test
    void isThereWhenAPageAsksForIt() {
        assertThat(bronnen()
                        .filter(bron -> bron.contains("toe['"))
                        .flatMap(bron -> Pattern.compile("toe\\['([\\w.]+\\w)'\\]")
                                .matcher(bron)
                                .results())
                        .map(gevonden -> gevonden.group(1))
                        .filter(sleutel -> !er.contains(sleutel)))
                .isEmpty();
    }

    @Test
    void isAskedForWhenItIsThere() {
        Set<String> gevraagd = bronnen()
                .flatMap(bron -> GEVRAAGD.matcher(bron).results())
                .flatMap(gevonden -> Stream.of(1, 2, 3, 4).map(gevonden::group))
                .filter(sleutel -> sleutel != null)
                .collect(Collectors.toSet());

        assertThat(er.stream()
                        .filter(sleutel -> gevraagd.stream()
                                .noneMatch(deel -> sleutel.equals(deel)
                                        || deel.endsWith(".") && sleutel.startsWith(deel)
                                        || sleutel.matches(Pattern.quote(deel) + "\\.[A-Z_]+"))))
                .isEmpty();
    }

    private static Stream<String> bronnen() {
        try (Stream<Path> bestanden = Files.walk(MAIN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*\\.(xhtml|java)"))
                    .map(OnderzoekstekstenTest::lees)
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
