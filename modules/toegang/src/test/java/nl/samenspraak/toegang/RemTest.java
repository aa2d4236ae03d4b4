package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may not be done too often")
class RemTest {

    private static final String ADRES = "192.0.2.1";

    private final Proefklok klok = new Proefklok();

    @Test
    void isFreeAgainWhenTheOldestTurnHasPassed() {
        Rem rem = new Rem(2, Duration.ofMinutes(5), klok);
        rem.tel(ADRES);
        klok.verder(Duration.ofMinutes(3));
        assertThat(rem.teVaak(ADRES)).isFalse();

        rem.tel(ADRES);
        assertThat(rem.teVaak(ADRES)).isTrue();
        assertThat(rem.teVaak("192.0.2.2")).isFalse();

        klok.verder(Duration.ofMinutes(3));
        assertThat(rem.teVaak(ADRES)).isFalse();
    }
}
