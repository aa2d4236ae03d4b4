package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One word per concept: the glossary and the public types say the same. */
class WoordenlijstTest {

    /** Modules whose public types are technique, not language. */
    private static final Set<String> TECHNIEK = Set.of("nl.samenspraak.web");

    private static final Woordenlijst LIJST = Woordenlijst.uit(Path.of("../WOORDENLIJST.md"));
    private static final List<String> TYPES = openbareTypen();

    @Test
    void elk_openbaar_type_spreekt_de_taal_van_de_woordenlijst() {
        assertThat(TYPES).contains("Bsn", "Doelbinding");
        assertThat(LIJST.zonderBegrip(TYPES))
                .as("openbare typen zonder woord in de woordenlijst")
                .isEmpty();
    }

    @Test
    void elk_type_in_de_woordenlijst_bestaat() {
        assertThat(LIJST.zonderType(TYPES))
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

        assertThat(zaad.zonderBegrip(List.of("NieuweMelding", "CoordinatieBegin", "Bsn", "Notificatie", "Carpet")))
                .containsExactly("Notificatie", "Carpet");
        assertThat(zaad.zonderType(List.of("Bsn", "Melding"))).containsExactly("Bestaatniet");
    }

    private static List<String> openbareTypen() {
        return Modules.klassen().stream()
                .filter(type -> type.getPackageName().matches("nl\\.samenspraak\\.\\w+"))
                .filter(type -> !TECHNIEK.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }
}
