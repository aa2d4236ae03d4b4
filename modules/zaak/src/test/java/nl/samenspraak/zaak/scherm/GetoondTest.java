package nl.samenspraak.zaak.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.toegang.Doelbinding;
import org.junit.jupiter.api.Test;

class GetoondTest {

    private final Proefklok klok = new Proefklok();
    private final Getoond getoond = new Getoond(klok);

    @Test
    void wat_een_scherm_toonde_is_weg_als_het_scherm_zelf_niet_meer_terug_kan_komen() {
        UUID eerste = UUID.randomUUID();
        UUID tweede = UUID.randomUUID();
        getoond.bewaar(eerste, "eerste");
        klok.verder(Duration.ofHours(1));
        getoond.bewaar(tweede, "tweede");

        klok.verder(Doelbinding.DUUR.minusHours(1).minusMillis(1));
        assertThat(getoond.vind(eerste)).contains("eerste");
        klok.verder(Duration.ofMillis(1));

        assertThat(getoond.vind(eerste)).isEmpty();
        assertThat(getoond.vind(tweede)).contains("tweede");
    }

    @Test
    void wat_opnieuw_getoond_is_begint_opnieuw() {
        UUID pagina = UUID.randomUUID();
        getoond.bewaar(pagina, "toen");
        klok.verder(Doelbinding.DUUR.minusMinutes(1));
        getoond.bewaar(pagina, "nu");
        klok.verder(Doelbinding.DUUR.minusMinutes(1));

        assertThat(getoond.vind(pagina)).contains("nu");
    }

    @Test
    void zijn_het_er_te_veel_dan_gaat_wat_het_langst_geleden_getoond_is() {
        UUID oudste = UUID.randomUUID();
        UUID bijna = UUID.randomUUID();
        getoond.bewaar(oudste, "oudste");
        getoond.bewaar(bijna, "bijna");
        IntStream.range(0, Getoond.MEESTE - 1).forEach(i -> getoond.bewaar(UUID.randomUUID(), i));

        assertThat(getoond.vind(oudste)).isEmpty();
        assertThat(getoond.vind(bijna)).contains("bijna");
    }
}
