package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\u0007", "\u001b", "\u007f", "\u0085", "\u009f", "\u202a", "\u202e", "\u2066", "\u2069", "\ud83d"
            })
    void what_nobody_types_is_taken_out(String teken) {
        assertThat(Invoer.zonderStuurtekens("voor" + teken + "na")).isEqualTo("voorna");
        assertThat(Invoer.alinea("voor" + teken + "na", 20)).isEqualTo("voorna");
        assertThat(Invoer.regel(" voor" + teken + "na ", 20)).isEqualTo("voorna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb\tc", "\u05d0\u200f\u0627", "\ud83d\udc69\u200d\ud83d\udc67", "e\u0301", "\u00e9\u20ac"})
    void every_script_and_its_marks_stay(String tekst) {
        assertThat(Invoer.zonderStuurtekens(tekst)).isEqualTo(tekst);
        assertThat(Invoer.alinea(tekst, 20)).isEqualTo(tekst);
    }

    @Test
    void lines_end_in_one_way_and_too_long_is_said() {
        assertThat(Invoer.alinea("a\r\nb\rc", 20)).isEqualTo("a\nb\nc");
        assertThatThrownBy(() -> Invoer.alinea("x".repeat(21), 20))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("hoogstens 20 tekens; u heeft er nu 21");
    }
}
