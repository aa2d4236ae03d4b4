package nl.samenspraak.toegang.navraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.navraag.Zaakwoorden.Daad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-01")
class GedaanTest {

    private static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant EINDE = BEGIN.plusMillis(200);
    private static final UUID ZAAK = Id.nieuw();
    private static final UUID RUUD = Id.nieuw();
    private static final Daad REGEL = new Daad(Id.nieuw(), ZAAK, RUUD, BEGIN, EINDE);

    @Test
    void wat_tijdens_een_regel_gedaan_werd_hoort_erbij_en_hetzelfde_staat_er_een_keer() {
        List<Gedaan> alles = List.of(
                new Gedaan(ZAAK, "stuk vastgelegd", RUUD, BEGIN),
                new Gedaan(ZAAK, "stuk vastgelegd", RUUD, BEGIN.plusMillis(1)),
                new Gedaan(ZAAK, "afgesloten", RUUD, EINDE));

        assertThat(Gedaan.perRegel(List.of(REGEL), alles))
                .containsOnly(entry(REGEL.logregel(), "stuk vastgelegd; afgesloten"));
    }

    @Test
    void wat_een_ander_deed_of_in_een_andere_zaak_of_op_een_ander_moment_hoort_er_niet_bij() {
        List<Gedaan> alles = List.of(
                new Gedaan(ZAAK, "door een ander", Id.nieuw(), BEGIN),
                new Gedaan(Id.nieuw(), "in een andere zaak", RUUD, BEGIN),
                new Gedaan(ZAAK, "ervoor", RUUD, BEGIN.minusMillis(1)),
                new Gedaan(ZAAK, "erna", RUUD, EINDE.plusMillis(1)));

        assertThat(Gedaan.perRegel(List.of(REGEL), alles)).isEmpty();
    }

    @Test
    void gevraagd_wordt_van_het_eerste_begin_tot_het_laatste_einde() {
        Daad later = new Daad(Id.nieuw(), ZAAK, RUUD, BEGIN.plusSeconds(5), EINDE.plusSeconds(5));

        assertThat(Gedaan.van(List.of(later, REGEL))).isEqualTo(BEGIN);
        assertThat(Gedaan.tot(List.of(later, REGEL))).isEqualTo(EINDE.plusSeconds(5));
    }
}
