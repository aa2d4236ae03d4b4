package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-16")
class BriefinstellingTest {

    @Test
    void wieEenBriefKrijgtKanBellenEnSchrijven() {
        assertThatCode(() -> Briefinstelling.eisBereikbaar("Postbus 1, 9999 ZZ Zandermeer", "14 0999"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"'', 14 0999", "'Postbus 1, 9999 ZZ Zandermeer', ' '"})
    void zonderAdresOfTelefoonGaatGeenBriefUit(String post, String telefoon) {
        assertThatThrownBy(() -> Briefinstelling.eisBereikbaar(post, telefoon))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SAMENSPRAAK_BRIEF_TELEFOON en SAMENSPRAAK_BRIEF_POST");
    }
}
