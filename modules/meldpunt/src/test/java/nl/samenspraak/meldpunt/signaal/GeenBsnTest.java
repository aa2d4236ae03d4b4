package nl.samenspraak.meldpunt.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-21")
class GeenBsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "bsn:123456782.", "1234 56 782", "1234.56.782", "x\n111222333\ny"})
    void nineDigitsThatPassTheElfproefAreTakenForOne(String tekst) {
        assertThat(GeenBsn.toets("", tekst)).contains(Weigerreden.BSN_GENOEMD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "06-12345678",
                "0612345678",
                "+31612345678",
                "1123456782",
                "1234567821",
                "3-5-1958",
                "000000000",
                "Boterdiep 31, 3077 AW"
            })
    void otherNumbersAreNot(String tekst) {
        assertThat(GeenBsn.toets(tekst, null)).isEmpty();
    }
}
