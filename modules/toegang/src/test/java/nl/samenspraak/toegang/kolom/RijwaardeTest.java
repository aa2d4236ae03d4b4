package nl.samenspraak.toegang.kolom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RijwaardeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-29 15:24:28.123456+00, 2026-11-29T15:24:28.123456Z",
        "2026-11-29 16:24:28.1+01, 2026-11-29T15:24:28.1Z",
        "2026-07-29 20:54:28+05:30, 2026-07-29T15:24:28Z"
    })
    void een_moment_is_te_lezen_zoals_beide_databanken_het_schrijven(String tekst, Instant moment) {
        assertThat(Rijwaarde.moment(tekst)).isEqualTo(moment);
    }

    @Test
    void een_getal_is_er_een_in_welke_soort_de_databank_het_ook_geeft() {
        assertThat(Rijwaarde.getal(7)).isEqualTo(7);
        assertThat(Rijwaarde.getal(BigInteger.valueOf(7))).isEqualTo(7);
        assertThat(Rijwaarde.getal(new BigDecimal("7"))).isEqualTo(7);
    }

    @Test
    void een_sleutel_is_er_een_als_tekst_en_als_sleutel_en_kan_ontbreken() {
        UUID sleutel = UUID.fromString("0190f4f1-7c2e-7000-8000-000000000001");
        assertThat(Rijwaarde.sleutel(sleutel)).contains(sleutel);
        assertThat(Rijwaarde.sleutel(sleutel.toString())).contains(sleutel);
        assertThat(Rijwaarde.sleutel(null)).isEmpty();
    }

    @Test
    void een_keuze_is_een_van_haar_lijst_ook_met_de_spaties_van_een_vaste_kolom() {
        assertThat(Rijwaarde.keuze(DayOfWeek.class, "FRIDAY  ")).contains(DayOfWeek.FRIDAY);
        assertThat(Rijwaarde.keuze(DayOfWeek.class, null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Rijwaarde.keuze(DayOfWeek.class, "VRIJDAG"));
    }
}
