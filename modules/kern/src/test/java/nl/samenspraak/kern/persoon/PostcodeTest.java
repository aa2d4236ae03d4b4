package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-20")
class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"3077AW", "3077 aw", " 3077 A W ", "3077\u00a0Aw"})
    void isReadAsPeopleTypeIt(String invoer) {
        assertThat(Postcode.van(invoer).waarde()).isEqualTo("3077AW");
    }

    @Test
    void isShownAsOnAnEnvelope() {
        assertThat(Postcode.van("3077aw").weergave()).isEqualTo("3077 AW");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "3077", "0123AB", "3077A", "3077ABC", "30777AB", "AB3077", "3077A1", "3077ÄB"})
    void ofAnotherFormIsRefused(String invoer) {
        assertThatThrownBy(() -> Postcode.van(invoer))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Een postcode heeft 4 cijfers en 2 letters, bijvoorbeeld 1234 AB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234SA", "1234SD", "1234ss"})
    void withLettersThatAreNotGivenOutIsRefused(String invoer) {
        assertThatThrownBy(() -> Postcode.van(invoer)).isInstanceOf(OngeldigeWaarde.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000AA", "9999ZZ", "1234SB", "1234AS", "1234DS"})
    void atTheEdgeOfWhatIsGivenOutIsAccepted(String invoer) {
        assertThat(Postcode.van(invoer).waarde()).isEqualTo(invoer);
    }
}
