package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefoonnummerTest {

    @ParameterizedTest
    @CsvSource({
        "06-12345678,      +31612345678, 06 12345678",
        "06 12 34 56 78,   +31612345678, 06 12345678",
        "+31 6 12345678,   +31612345678, 06 12345678",
        "0031612345678,    +31612345678, 06 12345678",
        "(010) 123 45 67,  +31101234567, 010 123 4567",
        "0800-2000,        +318002000,   0800 2000",
        "+32 2 555 12 12,  +3225551212,  +32 2 555 12 12",
        "0049 30 901820,   +4930901820,  +49 30 901820"
    })
    void isReadAsPeopleTypeItAndShownAsTheyWriteIt(String getypt, String waarde, String weergave) {
        Telefoonnummer nummer = Telefoonnummer.van(getypt);

        assertThat(nummer.waarde()).isEqualTo(waarde);
        assertThat(nummer.weergave()).isEqualTo(weergave);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bel mij", "0612", "06-1234567890123", "00-12345678", "+999 123456"})
    void thatCannotExistIsRefused(String getypt) {
        assertThatThrownBy(() -> Telefoonnummer.van(getypt))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Dit telefoonnummer kan niet bestaan. Controleer de cijfers en het landnummer.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0612345678", "+31 612345678", "31612345678"})
    void isKeptInE164Only(String waarde) {
        assertThatThrownBy(() -> new Telefoonnummer(waarde)).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void isEqualHoweverItWasTyped() {
        assertThat(Telefoonnummer.van("06-12345678")).isEqualTo(Telefoonnummer.van("+31 6 1234 5678"));
        assertThat(Bytes.heenEnTerug(Telefoonnummer.van("06-12345678"))).isEqualTo(new Telefoonnummer("+31612345678"));
    }
}
