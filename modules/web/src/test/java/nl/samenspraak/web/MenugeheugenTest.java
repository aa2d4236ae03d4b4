package nl.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.samenspraak.toegang.navraag.Menutelling;
import org.junit.jupiter.api.Test;

/** The menu does not count for every page. */
class MenugeheugenTest {

    private static final UUID BRAM = UUID.randomUUID();
    private static final UUID YASMINA = UUID.randomUUID();

    private final Menugeheugen geheugen = new Menugeheugen();
    private final AtomicLong werk = new AtomicLong(3);

    @Test
    void wie_bladert_ziet_even_hetzelfde_getal_en_wie_iets_doet_het_nieuwe() {
        assertThat(aantal(BRAM, "werkvoorraad")).isEqualTo(3);
        werk.set(4);

        assertThat(aantal(BRAM, "werkvoorraad")).isEqualTo(3);
        geheugen.vergeet(BRAM);
        assertThat(aantal(BRAM, "werkvoorraad")).isEqualTo(4);
    }

    @Test
    void een_ander_mens_en_een_andere_pet_tellen_zelf() {
        aantal(BRAM, "werkvoorraad");
        werk.set(7);

        assertThat(aantal(YASMINA, "werkvoorraad")).isEqualTo(7);
        assertThat(aantal(BRAM, "klachten")).isEqualTo(7);
    }

    @Test
    void op_de_pagina_die_laat_zien_wat_geteld_is_staat_het_getal_van_nu_en_daarna_overal() {
        aantal(BRAM, "werkvoorraad");
        werk.set(5);

        assertThat(geheugen.opnieuw(BRAM, telling("werkvoorraad", Duration.ofMinutes(1))))
                .isEqualTo(5);
        assertThat(aantal(BRAM, "werkvoorraad")).isEqualTo(5);
    }

    @Test
    void een_telling_zegt_zelf_hoe_lang_haar_getal_mag_staan() {
        assertThat(geheugen.aantal(BRAM, telling("overmij", Duration.ZERO))).isEqualTo(3);
        werk.set(5);

        assertThat(geheugen.aantal(BRAM, telling("overmij", Duration.ZERO))).isEqualTo(5);
    }

    private long aantal(UUID wie, String menu) {
        return geheugen.aantal(wie, telling(menu, Duration.ofMinutes(1)));
    }

    private Menutelling telling(String menu, Duration houdbaar) {
        return new Menutelling() {
            @Override
            public String menu() {
                return menu;
            }

            @Override
            public long aantal() {
                return werk.get();
            }

            @Override
            public Duration houdbaar() {
                return houdbaar;
            }
        };
    }
}
