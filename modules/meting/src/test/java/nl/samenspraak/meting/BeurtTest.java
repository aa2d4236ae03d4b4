package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The arithmetic of the report. */
class BeurtTest {

    private static final Duration TWEE_SECONDEN = Duration.ofSeconds(2);
    private static final Verbruik VERBRUIK =
            new Verbruik(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(50));

    @Test
    void honderd_antwoorden_in_twee_seconden_zijn_er_vijftig_per_seconde() {
        assertThat(honderd().doorvoer()).isEqualTo(50.0);
    }

    @Test
    void het_percentiel_is_de_tijd_waarbinnen_dat_deel_klaar_was() {
        assertThat(honderd().percentiel(0.50)).isEqualTo(50.0);
        assertThat(honderd().percentiel(0.99)).isEqualTo(99.0);
        assertThat(beurt(7_000_000).percentiel(0.50)).isEqualTo(7.0);
    }

    @Test
    void de_rekentijd_van_server_en_databank_telt_samen_per_verzoek() {
        assertThat(honderd().perVerzoek(VERBRUIK.samenOpDeServer())).isEqualTo(4000.0);
    }

    @Test
    void een_beurt_zonder_antwoord_is_geen_meting() {
        assertThatThrownBy(BeurtTest::beurt).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void de_mediaan_van_een_even_aantal_rondes_ligt_tussen_de_middelste_twee() {
        assertThat(Spreiding.van(DoubleStream.of(4, 1, 3, 2))).isEqualTo(new Spreiding(1, 2.5, 4));
        assertThat(Spreiding.van(DoubleStream.of(9, 1, 2))).isEqualTo(new Spreiding(1, 2, 9));
    }

    private static Beurt honderd() {
        return beurt(
                LongStream.rangeClosed(1, 100).map(tijd -> tijd * 1_000_000).toArray());
    }

    private static Beurt beurt(long... tijden) {
        return new Beurt(TWEE_SECONDEN, tijden, VERBRUIK, tijden.length);
    }
}
