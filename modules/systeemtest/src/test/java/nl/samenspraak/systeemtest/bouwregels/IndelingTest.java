package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A newcomer finds where something happens. */
class IndelingTest {

    private static final JavaClasses TOEPASSING = Modules.klassen();

    static List<ArchRule> regels() {
        return List.of(Indeling.EEN_KAMER_IS_TE_OVERZIEN, Indeling.GEEN_KRING, Indeling.GEZICHT_IS_VOOR_ANDEREN);
    }

    @ParameterizedTest
    @MethodSource("regels")
    void de_toepassing_is_zo_ingedeeld(ArchRule regel) {
        regel.check(TOEPASSING);
    }

    @Test
    void een_volle_kamer_wordt_gezien() {
        JavaClasses vol = new ClassFileImporter().importPackages("nl.samenspraak.zaad.vol");

        assertThatThrownBy(() -> Indeling.EEN_KAMER_IS_TE_OVERZIEN.check(vol)).hasMessageContaining("31 types");
    }

    @Test
    void een_kring_wordt_gezien() {
        JavaClasses kring = new ClassFileImporter().importPackages("nl.samenspraak.zaad.kip", "nl.samenspraak.zaad.ei");

        assertThatThrownBy(() -> Indeling.GEEN_KRING.check(kring)).hasMessageContaining("Cycle detected");
    }

    @Test
    void wat_niemand_anders_gebruikt_hoort_niet_in_de_wortel() {
        JavaClasses zaad = new ClassFileImporter().importClasses(nl.samenspraak.meldpunt.AlleenVoorZichzelf.class);

        assertThatThrownBy(() -> Indeling.GEZICHT_IS_VOOR_ANDEREN.check(zaad))
                .hasMessageContaining("AlleenVoorZichzelf");
    }

    @Test
    void elke_kamer_zegt_wat_er_gebeurt_en_waar_men_begint_te_lezen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("..").toRealPath())) {
            List<Path> zwijgend = bestanden
                    .filter(Files::isDirectory)
                    .filter(map -> map.toString().contains("/src/main/java/nl/samenspraak/"))
                    .filter(map -> !map.toString().contains("/meting/"))
                    .filter(IndelingTest::heeftTypes)
                    .filter(map -> !zegtWaarHetBegint(map.resolve("package-info.java")))
                    .toList();

            assertThat(zwijgend).isEmpty();
        }
    }

    private static boolean heeftTypes(Path map) {
        try (Stream<Path> erin = Files.list(map)) {
            return erin.anyMatch(bestand -> bestand.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean zegtWaarHetBegint(Path bestand) {
        try {
            return Files.exists(bestand)
                    && Files.readString(bestand).matches("(?s).*(Begin (reading in|with)|This module listens) .*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
