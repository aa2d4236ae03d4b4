package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZaakverwijzingTest {

    @ParameterizedTest
    @EnumSource(Zaaksoort.class)
    void isReadBackFromHowItIsWritten(Zaaksoort soort) {
        Zaakverwijzing zaak = new Zaakverwijzing(soort, Id.nieuw());

        assertThat(Zaakverwijzing.van(zaak.toString())).isEqualTo(zaak);
        assertThat(zaak.zaak()).isSameAs(zaak);
        assertThat(Bytes.heenEnTerug(zaak)).isEqualTo(zaak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "melding", "melding:", "melding:abc", "boete:0199c1a2-7b0e-7000-8000-000000000001"})
    void isRefusedInAnotherForm(String tekst) {
        assertThatThrownBy(() -> Zaakverwijzing.van(tekst)).isInstanceOf(IllegalArgumentException.class);
    }
}
