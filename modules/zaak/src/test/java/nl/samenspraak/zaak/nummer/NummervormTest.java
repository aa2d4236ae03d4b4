package nl.samenspraak.zaak.nummer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NummervormTest {

    private static final Nummervorm MELDING = new Nummervorm('M', "meldingnummer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M-2026-000123",
                "m-2026-123",
                " M 2026 123 ",
                "2026-123",
                "m2026-00123",
                "m2026000123",
                "2026 000123"
            })
    void een_nummer_wordt_gelezen_zoals_mensen_het_typen(String getypt) {
        assertThat(MELDING.lees(getypt)).contains("M-2026-000123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "K-2026-000123", "M-26-1", "M-2026", "123", "2026000123", "m202612", "M-2026-1234567890123"})
    void wat_geen_nummer_van_deze_soort_is_wordt_er_geen(String getypt) {
        assertThat(MELDING.lees(getypt)).isEmpty();
        assertThatThrownBy(() -> MELDING.getypt(getypt))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Vul een meldingnummer in, bijvoorbeeld M-2026-000123.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", " 000123 ", "M-2026-000123"})
    void de_plaats_alleen_is_die_van_dit_jaar(String getypt) {
        assertThat(MELDING.lees(getypt, 2026)).contains("M-2026-000123");
        assertThat(MELDING.lees("2025-123", 2026)).contains("M-2025-000123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000000", "1234567", "0612345678", "12a", "Verhoeven"})
    void wat_geen_plaats_kan_zijn_is_geen_nummer(String getypt) {
        assertThat(MELDING.lees(getypt, 2026)).isEmpty();
    }

    @Test
    void wat_uit_de_databank_komt_is_voluit_geschreven() {
        assertThatThrownBy(() -> MELDING.eis("m-2026-123")).isInstanceOf(IllegalArgumentException.class);
        MELDING.eis(MELDING.van(2026, 123));
    }
}
