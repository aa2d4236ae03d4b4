package nl.samenspraak.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeldingnummerTest {

    @Test
    void namesYearAndPlaceWithinTheYear() {
        assertThat(Meldingnummer.van(2026, 123)).hasToString("M-2026-000123");
        assertThat(Meldingnummer.van(2026, 1_234_567)).hasToString("M-2026-1234567");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-000123", "M-26-000123", "M-2026-123", "M-2026-00012x"})
    void nothingElseIsANumber(String tekst) {
        assertThatThrownBy(() -> new Meldingnummer(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M-2026-000123", "m-2026-123", " M 2026 000123 ", "2026-123"})
    void isReadAsPeopleTypeIt(String getypt) {
        assertThat(Meldingnummer.getypt(getypt)).isEqualTo(Meldingnummer.van(2026, 123));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123", "M-26-123", "Verhoeven", "M-2026-", "M-2026-1234567890123"})
    void whatIsNoNumberIsAnsweredWithASentence(String getypt) {
        assertThatThrownBy(() -> Meldingnummer.getypt(getypt))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("M-2026-000123");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "geen-uuid", "0199c1a2-7b0e-7000-8000-00000000000g"})
    void anAddressThatHoldsNoIdentifierHoldsNoMelding(String tekst) {
        assertThat(MeldingId.van(tekst)).isEmpty();
    }

    @Test
    void anIdentifierIsReadBackFromAnAddress() {
        MeldingId melding = MeldingId.nieuw();

        assertThat(MeldingId.van(melding.toString())).contains(melding);
    }
}
