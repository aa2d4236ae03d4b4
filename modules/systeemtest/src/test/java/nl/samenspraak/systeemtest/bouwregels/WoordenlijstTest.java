package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word per concept: the glossary and the public types say the same. */
class WoordenlijstTest {

    /** Modules and features whose public types are technique, not language. */
    private static final Pattern TECHNIEK =
            Pattern.compile("nl\\.samenspraak\\.(web|meting|\\w+\\.(ui|kolom))(\\..*)?");

    private static final Woordenlijst LIJST = Woordenlijst.uit(Path.of("../WOORDENLIJST.md"));
    private static final List<String> OPENBAAR =
            typen(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    private static final List<String> ALLE = typen(type -> true);

    @Test
    void elk_openbaar_type_spreekt_de_taal_van_de_woordenlijst() {
        assertThat(OPENBAAR).contains("kern.persoon.Bsn", "toegang.Doelbinding");
        assertThat(LIJST.zonderBegrip(OPENBAAR))
                .as("openbare typen zonder woord in de woordenlijst")
                .isEmpty();
    }

    @Test
    void elk_type_in_de_woordenlijst_bestaat() {
        assertThat(LIJST.zonderType(ALLE))
                .as("typen in de woordenlijst die niet bestaan")
                .isEmpty();
    }

    @Test
    void elk_woord_staat_er_een_keer() {
        assertThat(LIJST.begrippen()).extracting(Woordenlijst.Begrip::term).doesNotHaveDuplicates();
    }

    @Test
    void een_overtreding_wordt_gezien() {
        Woordenlijst zaad = Woordenlijst.uit(Path.of("src/test/resources/zaad/woordenlijst.md"));

        assertThat(zaad.zonderBegrip(List.of(
                        "NieuweMelding", "CoordinatieBegin", "Bsn", "Notificatie", "Carpet", "kern.melding.Regel")))
                .containsExactly("Notificatie", "Carpet");
        assertThat(zaad.zonderType(List.of("Bsn", "Melding"))).containsExactly("Bestaatniet");
    }

    private static List<String> typen(Predicate<JavaClass> welke) {
        return Modules.klassen().stream()
                .filter(type -> !TECHNIEK.matcher(type.getPackageName()).matches())
                .filter(type -> type.isTopLevelClass() && welke.test(type))
                .filter(type -> !type.isAnnotatedWith(Named.class))
                .map(type -> type.getName().substring("nl.samenspraak.".length()))
                .sorted()
                .toList();
    }
}
