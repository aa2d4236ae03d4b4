package nl.samenspraak.coordinatie.voortgang;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.MEEGELEVERD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-COO-23")
class ToetsIsVolledigTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 8);

    private final Noodzaakregel noodzaak = new Noodzaakregel(MEEGELEVERD);

    @Test
    void een_besluit_dat_het_doorgaat_heeft_een_reden_die_over_dit_gezin_gaat() {
        assertThat(toets(Toetssoort.BESLUIT, true, "Het gezin heeft de regeling nog nodig."))
                .isEmpty();
        assertThat(toets(Toetssoort.BESLUIT, true, "Handig")).contains(Weigerreden.MOTIVERING_ONTBREEKT);
        assertThat(toets(Toetssoort.BESLUIT, true, "")).contains(Weigerreden.MOTIVERING_ONTBREEKT);
    }

    @Test
    void wie_alleen_kijkt_zegt_wat_er_is_en_of_er_met_de_inwoner_is_gesproken() {
        assertThat(toets(Toetssoort.TOETS, false, "Loopt goed")).isEmpty();
        assertThat(toets(Toetssoort.TOETS, null, "Loopt goed")).contains(Weigerreden.GESPROKEN_ONTBREEKT);
        assertThat(toets(null, true, "Loopt goed")).contains(Weigerreden.SOORT_ONTBREEKT);
    }

    private Optional<Weigerreden> toets(Toetssoort soort, Boolean gesproken, String bevinding) {
        return ToetsIsVolledig.toets(new NieuweToets(soort, VANDAAG, gesproken, bevinding), noodzaak);
    }
}
