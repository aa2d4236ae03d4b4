package nl.samenspraak.meldpunt.statuscode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MEL-13")
class StatuscodeTest {

    @Test
    void noTwoAreTheSame() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(Statuscode.nieuw().weergave());
        }

        assertThat(codes)
                .hasSize(1000)
                .allMatch(code -> code.matches("[2-9A-HJ-KM-NP-TV-Z]{4}(-[2-9A-HJ-KM-NP-TV-Z]{4}){2}"));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        Statuscode code = Statuscode.nieuw();

        assertThat(Statuscode.van(" " + code.weergave().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"K7QM-3XPD", "K7QM-3XPD-W2TO", "K7QM-3XPD-W2TR-K7QM", "<script>", "12 letters ✓"})
    void isNotMadeOfAnythingElse(String invoer) {
        assertThat(Statuscode.van(invoer)).isEmpty();
    }

    @Test
    void neverPrintsItself() {
        assertThat(Statuscode.nieuw()).hasToString("statuscode");
    }
}
