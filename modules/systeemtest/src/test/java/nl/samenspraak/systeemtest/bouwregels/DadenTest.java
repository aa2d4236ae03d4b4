package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Dadenlijst;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be done and the words for it are the same list. */
@Tag("R-LOG-01")
class DadenTest {

    private static final Dadenlijst DADEN =
            Dadenlijst.lees(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));

    @Test
    void wat_er_gedaan_kan_worden_heeft_woorden_en_er_zijn_geen_woorden_te_veel() {
        assertThat(DADEN.codes()).containsExactlyInAnyOrderElementsOf(gebruikt());
    }

    @Test
    void een_code_past_in_de_regel_en_noemt_geen_klasse() {
        Set<String> klassen =
                Modules.klassen().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(gebruikt())
                .allSatisfy(code -> assertThat(code.length()).isLessThanOrEqualTo(Blad.LANGSTE_CODE))
                .allSatisfy(code -> assertThat(klassen).doesNotContain(code.split("\\.")));
    }

    @Test
    void de_woorden_zijn_een_deel_van_een_zin_zonder_vakwoorden() {
        List<String> vakwoorden = List.of(
                "toeleiding",
                "betrokkene",
                "beklaagde",
                "triage",
                "wvggz",
                "omlabel",
                "grondslag",
                "noodzaaktoets",
                "verstrek");

        assertThat(DADEN.codes()).allSatisfy(code -> {
            String woorden = DADEN.woorden(code, true);
            assertThat(woorden.substring(0, 1)).isLowerCase();
            assertThat(woorden).doesNotEndWith(".").hasSizeLessThanOrEqualTo(100);
            assertThat(vakwoorden).noneMatch(woorden.toLowerCase()::contains);
        });
    }

    private static Set<String> gebruikt() {
        return Modules.klassen().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(methode -> methode.isAnnotatedWith(Inzage.class))
                .map(methode -> methode.getAnnotationOfType(Inzage.class))
                .flatMap(inzage -> Dadenlijst.codes(inzage.daad(), inzage.soorten()))
                .collect(Collectors.toSet());
    }
}
