package nl.samenspraak.toeleiding.terugnemen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Beperking;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has to hear that something is taken back, and until when (AVG 19). */
@Tag("R-TOE-28")
class TerugnemenTest {

    private static final ToeleidingId ID = new ToeleidingId(new UUID(0, 1));
    private static final UUID CORRECTIE = new UUID(0, 2);
    private static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");

    private static final List<Correctieontvanger> KREGEN =
            List.of(new Correctieontvanger("ggz", "GGZ"), new Correctieontvanger("winkel", "Winkel"));

    private final Proefterugnames terugnames = new Proefterugnames();
    private final Terugnemen terugnemen = terugnames.terugnemen();

    @Test
    void wat_de_inwoner_bestrijdt_gebruikt_niemand_en_ieder_die_het_kreeg_hoort_dat() {
        beperking(Correctiestand.GEVRAAGD);

        assertThat(terugnemen.open(ID)).containsOnlyKeys("ggz", "winkel");
        assertThat(terugnemen.open(ID).get("ggz")).singleElement().satisfies(dit -> {
            assertThat(dit.grond()).isEqualTo(Terugneemgrond.BEPERKT);
            assertThat(dit.wat()).isEqualTo("Woont alleen");
        });
    }

    @Test
    void alleen_wie_het_hoorde_hoort_ook_dat_het_weer_mag() {
        beperking(Correctiestand.GEVRAAGD);
        terugnemen.verstuurd(terugnemen.open(ID).get("ggz"), NU);

        beperking(Correctiestand.GEWEIGERD);

        assertThat(terugnemen.open(ID)).containsOnlyKeys("ggz");
        assertThat(terugnemen.open(ID).get("ggz"))
                .extracting(Terugname::grond)
                .containsExactly(Terugneemgrond.BEPERKING_VOORBIJ);
    }

    @Test
    void een_verbetering_heeft_haar_eigen_brief() {
        beperking(Correctiestand.GEVRAAGD);
        terugnemen.verstuurd(terugnemen.open(ID).get("ggz"), NU);

        beperking(Correctiestand.VERBETERD);

        assertThat(terugnemen.open(ID)).isEmpty();
    }

    @Test
    @Tag("R-TOE-08")
    void na_wissen_blijft_alleen_wie_het_moet_horen_en_na_de_brief_niets() {
        terugnames.moet(ID, Terugneemgrond.TOESTEMMING, "Wie helpt", "ggz");

        terugnemen.gewist(ID);

        List<Terugname> aanGgz = terugnemen.open(ID).get("ggz");
        assertThat(aanGgz).singleElement().satisfies(dit -> {
            assertThat(dit.grond()).isEqualTo(Terugneemgrond.GEWIST);
            assertThat(dit.wat()).isEmpty();
        });
        terugnemen.verstuurd(aanGgz, NU);
        assertThat(terugnames.van(ID)).extracting(dit -> dit.aan().sleutel()).containsExactly("winkel");
    }

    @Test
    void hetzelfde_hoeft_niemand_twee_keer_te_horen() {
        beperking(Correctiestand.GEVRAAGD);
        beperking(Correctiestand.GEVRAAGD);

        assertThat(terugnemen.open(ID).get("ggz")).hasSize(1);
    }

    private void beperking(Correctiestand stand) {
        terugnemen.bijBeperking(
                new Beperking(ID, CORRECTIE, "bevinding", new UUID(0, 3), "Woont alleen", stand, KREGEN));
    }
}
