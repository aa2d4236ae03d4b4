package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossiervragenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-29 15:24:28.123456+00, 2026-11-29T15:24:28.123456Z",
        "2026-11-29 16:24:28.1+01, 2026-11-29T15:24:28.1Z",
        "2026-07-29 20:54:28+05:30, 2026-07-29T15:24:28Z"
    })
    void een_moment_is_te_lezen_zoals_beide_databanken_het_schrijven(String tekst, Instant moment) {
        assertThat(Dossiervragen.moment(tekst)).isEqualTo(moment);
    }
}
