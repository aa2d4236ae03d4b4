package nl.samenspraak.klachten.dossier;

import static nl.samenspraak.klachten.klacht.Klachtfixture.INDELING;
import static nl.samenspraak.klachten.klacht.Klachtfixture.KIM;
import static nl.samenspraak.klachten.klacht.Klachtfixture.ONTVANGEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.TOEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.klacht;
import static nl.samenspraak.klachten.klacht.Klachtfixture.vanBram;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klager.EerdereKlacht;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.toegang.navraag.Collegas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the behandelaar reads about what has to be done now. */
class KlachtweergaveTest {

    private static final Klager ALLEEN_MAIL =
            new Klager(false, "A. Jansen", "", null, "", "jansen@voorbeeld.nl", null, null, "");

    private final Klacht klacht = klacht(Klachtkanaal.WEBFORMULIER, ALLEEN_MAIL, INDELING, vanBram());

    @Test
    @Tag("R-KLA-03")
    void na_een_geweigerde_e_mail_is_er_geen_werkend_adres_tot_er_een_ander_is() {
        assertThat(op(ONTVANGEN).zonderWerkendAdres()).isFalse();

        leg(Klachtstapsoort.NIET_AANGEKOMEN, "Wij hebben uw klacht ontvangen (A. Jansen)");
        assertThat(op(ONTVANGEN).zonderWerkendAdres()).isTrue();

        leg(Klachtstapsoort.GEGEVENS_GEWIJZIGD, "e-mailadres");
        assertThat(op(ONTVANGEN).zonderWerkendAdres()).isFalse();
    }

    @Test
    @Tag("R-KLA-02")
    void is_de_hersteltermijn_ongebruikt_voorbij_dan_is_de_keuze_wat_er_te_doen_is() {
        LocalDate tot = ONTVANGEN.plusDays(14);
        Klacht zonderAdres = klacht(
                Klachtkanaal.BRIEF,
                new Klager(false, "A. Jansen", "", null, "", "", null, null, ""),
                INDELING,
                vanBram());
        zonderAdres.leg(new Klachtstap(Klachtstapsoort.AANVULLING_GEVRAAGD, ONTVANGEN, TOEN, KIM, "", tot));

        assertThat(van(zonderAdres, tot).taken()).doesNotContain(Klachttaak.HERSTELTERMIJN);
        KlachtView daarna = van(zonderAdres, tot.plusDays(1));
        assertThat(daarna.taken()).startsWith(Klachttaak.HERSTELTERMIJN);
        assertThat(daarna.bronnen()).containsEntry("HERSTELTERMIJN", "Awb 9:4");
    }

    @Test
    @Tag("R-KLA-17")
    void elke_taak_noemt_de_wet_die_erom_vraagt_en_bij_een_private_aanbieder_de_toestemming() {
        leg(Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN, "Zorg BV");
        leg(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar Zorg BV: Over hun hulp");

        assertThat(op(ONTVANGEN).bronnen())
                .containsEntry("DOORZENDBRIEF", "AVG 6")
                .containsEntry("KOPIEBRIEF", "AVG 6")
                .containsEntry("AFSCHRIFT", "Awb 9:9");
    }

    private void leg(Klachtstapsoort soort, String regel) {
        klacht.leg(new Klachtstap(soort, ONTVANGEN, TOEN, KIM, regel, null));
    }

    private KlachtView op(LocalDate dag) {
        return van(klacht, dag);
    }

    private static KlachtView van(Klacht klacht, LocalDate dag) {
        Clock klok = Clock.fixed(dag.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Klachtweergave(new Geen(), new Niemand(), klok).van(klacht, KIM);
    }

    private static final class Geen implements Klagerklachten {

        @Override
        public long aantal(Klagervraag vraag) {
            return 0;
        }

        @Override
        public List<EerdereKlacht> van(Klagervraag vraag, int vanaf, int aantal) {
            return List.of();
        }

        @Override
        public List<EerderOordeel> geoordeeld(Klagervraag vraag, int hoogstens) {
            return List.of();
        }
    }

    private static final class Niemand extends Collegas {

        @Override
        public Map<UUID, String> namen(Set<UUID> gebruikers) {
            return Map.of();
        }
    }
}
