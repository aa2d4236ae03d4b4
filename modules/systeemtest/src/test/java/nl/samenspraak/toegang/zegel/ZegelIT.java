package nl.samenspraak.toegang.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.toegang.logboek.Proefschrijver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every line gets its place in the seal, once, whenever its transaction is finished. */
@Tag("R-LOG-02")
class ZegelIT {

    private Proeflog log;

    @BeforeEach
    void begin() throws Exception {
        log = new Proeflog(null);
    }

    @AfterEach
    void einde() throws SQLException {
        log.close();
    }

    @Test
    void regels_van_voor_het_zegel_krijgen_er_een_vanaf_het_begin() throws SQLException {
        Proefschrijver oud = new Proefschrijver(log.sleutels, "oud/1");
        for (int keer = 0; keer < 13; keer++) {
            oud.schrijf(log.eigen(), 1000, log.klok.instant());
        }

        log.zegel();

        Zegelpunt punt = log.boek().laatstePunt().orElseThrow();
        assertThat(punt.grootte()).isEqualTo(13_000);
        assertThat(punt.isVan(
                        log.boek().toetssleutels(new Zegelsleutels(log.sleutels, Proeflog.NAAM, Optional.empty()))))
                .isTrue();
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
        assertThat(log.nazicht().regels()).isEqualTo(13_000);
    }

    @Test
    void een_zegel_komt_er_alleen_als_er_iets_te_verzegelen_is() throws SQLException {
        log.zegel();
        assertThat(log.boek().laatstePunt()).isEmpty();

        log.regels(log.schrijver("een"), 3);
        log.zegel();
        log.zegel();

        assertThat(log.vraag("select count(*) from toegang.zegelpunt")).isEqualTo("1");
    }

    @Test
    void een_transactie_die_lang_openstaat_valt_niet_tussen_twee_zegels() throws SQLException {
        Proefschrijver schrijver = log.schrijver("een");
        Connection traag = log.verbind();
        traag.setAutoCommit(false);
        schrijver.schrijf(traag, 2, log.klok.instant());
        log.regels(schrijver, 3);
        log.regels(schrijver, 1);

        assertThat(log.boek().laatstePunt().orElseThrow().grootte()).isEqualTo(4);
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);

        traag.commit();
        assertThat(log.nazicht().open()).isEqualTo(2);
        log.zegel();

        assertThat(log.boek().laatstePunt().orElseThrow().grootte()).isEqualTo(6);
        assertThat(log.vraag("select count(*) from toegang.zegelgat")).isEqualTo("0");
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
    }

    @Test
    void een_nummer_dat_terugkwam_krijgt_zijn_plaats_met_de_volgende_regel() throws SQLException {
        Proefschrijver schrijver = log.schrijver("een");
        Connection mislukt = log.verbind();
        mislukt.setAutoCommit(false);
        List<Long> nummers = schrijver.schrijf(mislukt, 1, log.klok.instant());
        log.regels(schrijver, 1);
        mislukt.rollback();
        schrijver.geefTerug(nummers);
        log.zegel();
        log.klok.loop(Duration.ofHours(3));

        log.regels(schrijver, 1);

        assertThat(log.boek().laatstePunt().orElseThrow().grootte()).isEqualTo(2);
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
    }

    @Test
    void een_zegel_noemt_het_vorige_en_een_nieuwe_sleutel_neemt_het_over() throws SQLException {
        Proefschrijver schrijver = log.schrijver("een");
        log.regels(schrijver, 3);
        Zegelpunt eerste = log.boek().laatstePunt().orElseThrow();
        log.neem(log.zegelaar(Optional.of(Base64.getEncoder()
                .encodeToString("een andere zegelsleutel, 32 byte".getBytes(StandardCharsets.US_ASCII)))));

        log.regels(schrijver, 3);

        Zegelpunt tweede = log.boek().laatstePunt().orElseThrow();
        assertThat(tweede.vorige()).isEqualTo(eerste.hash());
        assertThat(log.boek().toetssleutels(new Zegelsleutels(log.sleutels, Proeflog.NAAM, Optional.empty())))
                .hasSize(2);
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
    }

    @Test
    void wie_lang_niet_verzegelde_valt_op_en_een_knoop_die_stopte_doet_niet_meer_mee() throws SQLException {
        Proefschrijver schrijver = log.schrijver("een");
        log.regels(schrijver, 3);
        schrijver.schrijf(log.eigen(), 1, log.klok.instant());
        log.klok.loop(Duration.ofMinutes(2));
        assertThat(log.nazicht().letOp()).singleElement().asString().contains("Het zegel loopt achter");

        log.zegel();
        schrijver.stop(log.eigen(), log.klok.instant());
        log.klok.loop(Duration.ofMinutes(20));
        log.zegel();

        assertThat(log.boek().deelnemers()).isEmpty();
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
    }

    /** As busy as servers can be: many at once, transactions of every length, some rolled back, two that seal. */
    @Test
    void na_heel_veel_regels_tegelijk_staat_alles_er_een_keer_en_is_niets_vals_gemeld() throws Exception {
        int draden = 8;
        // H2 is to try things out with, and not for so many at once.
        int perDraad = (Databank.SOORT.equals("h2") ? 20_000 : 100_000) / draden;
        Proefschrijver een = log.schrijver("een");
        Proefschrijver twee = log.schrijver("twee");
        AtomicBoolean bezig = new AtomicBoolean(true);
        ExecutorService pool = Executors.newFixedThreadPool(draden + 2);
        List<Future<?>> werk = new ArrayList<>();
        List<Future<?>> zegelen = new ArrayList<>();
        for (int draad = 0; draad < draden; draad++) {
            Proefschrijver schrijver = draad % 2 == 0 ? een : twee;
            Connection verbinding = log.verbind();
            werk.add(pool.submit(() -> schrijf(schrijver, verbinding, perDraad)));
        }
        for (int server = 0; server < 2; server++) {
            Zegelaar zegelaar = log.zegelaar(Optional.empty());
            zegelen.add(pool.submit(() -> {
                while (bezig.get()) {
                    zegelaar.maakRonde();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                return null;
            }));
        }
        for (Future<?> schrijver : werk) {
            schrijver.get();
        }
        bezig.set(false);
        for (Future<?> zegelaar : zegelen) {
            zegelaar.get();
        }
        pool.shutdown();
        log.zegel();

        Uitslag uitslag = log.nazicht();
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.letOp()).isEmpty();
        assertThat(uitslag.regels()).isEqualTo((long) perDraad * draden);
        assertThat(uitslag.open()).isZero();
        assertThat(uitslag.zegels()).isGreaterThan(1);
    }

    private static Void schrijf(Proefschrijver schrijver, Connection verbinding, int aantal) throws Exception {
        verbinding.setAutoCommit(false);
        int over = aantal;
        while (over > 0) {
            ThreadLocalRandom toeval = ThreadLocalRandom.current();
            int nu = Math.min(over, 1 + toeval.nextInt(25));
            List<Long> nummers = schrijver.schrijf(verbinding, nu, Instant.parse("2026-11-30T08:00:00Z"));
            if (toeval.nextInt(100) == 0) {
                TimeUnit.MILLISECONDS.sleep(toeval.nextInt(200));
            }
            if (toeval.nextInt(20) == 0) {
                verbinding.rollback();
                schrijver.geefTerug(nummers);
            } else {
                verbinding.commit();
                over -= nu;
            }
        }
        return null;
    }
}
