package nl.samenspraak.klachten.klacht;

import static nl.samenspraak.klachten.klacht.Klachtfixture.BRAM;
import static nl.samenspraak.klachten.klacht.Klachtfixture.KIM;
import static nl.samenspraak.klachten.klacht.Klachtfixture.LINA;
import static nl.samenspraak.klachten.klacht.Klachtfixture.ONTVANGEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.TOEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.brief;
import static nl.samenspraak.klachten.klacht.Klachtfixture.stap;
import static nl.samenspraak.klachten.klacht.Klachtfixture.vanBram;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a klacht. */
class KlachtTest {

    @Test
    void wie_haar_vastlegt_heeft_er_een_taak_in_tot_er_een_behandelaar_is() {
        Klacht klacht = brief(vanBram());
        assertThat(klacht.isTaakVan(KIM)).isTrue();

        klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA);

        assertThat(klacht.isTaakVan(KIM)).isFalse();
        assertThat(klacht.isTaakVan(LINA)).isTrue();
        assertThat(klacht.status()).isEqualTo(Klachtstatus.IN_BEHANDELING);
    }

    @Test
    @Tag("R-KLA-05")
    void wie_erover_gaat_heeft_er_nooit_een_taak_in() {
        Klacht klacht = brief(Gedraging.van("Was kortaf", null, Beklaagde.medewerker(KIM, "Kim Pietersen")));

        assertThat(klacht.isTaakVan(KIM)).isFalse();
        assertThat(klacht.isBeklaagde(KIM)).isTrue();
        assertThat(klacht.isBeklaagde(BRAM)).isFalse();
    }

    @Test
    @Tag("R-ALG-11")
    void een_andere_dag_van_ontvangst_telt_en_de_oude_blijft_in_het_verloop() {
        Klacht klacht = brief();

        klacht.leg(new Klachtstap(
                Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD, ONTVANGEN, TOEN, KIM, "Poststempel", ONTVANGEN.minusDays(3)));

        assertThat(klacht.ontvangenOp()).isEqualTo(ONTVANGEN.minusDays(3));
        assertThat(klacht.stappen()).hasSize(2);
        assertThat(klacht.stappen().get(0).dag()).isEqualTo(ONTVANGEN);
    }

    @Test
    @Tag("R-KLA-04")
    void wie_toch_niet_tevreden_is_vindt_de_klacht_weer_open() {
        Klacht klacht = brief();
        klacht.doeAf(Afdoening.INFORMEEL, stap(Klachtstapsoort.TEVREDEN));
        assertThat(klacht.doeAf(Afdoening.OORDEEL, stap(Klachtstapsoort.AFDOENING_MEEGEDEELD)))
                .contains(Weigerreden.AFGEDAAN);
        assertThat(klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA)).contains(Weigerreden.AFGEDAAN);

        klacht.heropen(stap(Klachtstapsoort.NIET_TEVREDEN));

        assertThat(klacht.status()).isEqualTo(Klachtstatus.IN_BEHANDELING);
        assertThat(klacht.afdoening()).isEmpty();
        assertThat(klacht.afgedaanOp()).isEmpty();
    }

    @Test
    void een_afgedane_klacht_gaat_naar_een_collega_zolang_er_iets_te_doen_is_en_blijft_afgedaan() {
        Klacht klacht = brief();
        klacht.doeAf(Afdoening.INFORMEEL, stap(Klachtstapsoort.TEVREDEN));
        klacht.laatOver(true);

        assertThat(klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA)).isEmpty();

        assertThat(klacht.isTaakVan(LINA)).isTrue();
        assertThat(klacht.status()).isEqualTo(Klachtstatus.AFGEDAAN);
        assertThat(klacht.afdoening()).contains(Afdoening.INFORMEEL);

        klacht.heropen(stap(Klachtstapsoort.NIET_TEVREDEN));
        assertThat(klacht.nawerk()).as("what is open is no work after the end").isFalse();
    }

    @Test
    @Tag("R-KLA-08")
    void een_afschrift_geldt_alleen_voor_wie_het_kreeg() {
        Beklaagde kim = Beklaagde.medewerker(KIM, "Kim Pietersen");
        Klacht klacht = brief(vanBram(), Gedraging.van("Was kortaf", null, kim));

        klacht.zendAfschrift(kim, stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));

        assertThat(klacht.gedragingen()).extracting(Gedraging::afschriftOp).containsExactly(null, ONTVANGEN);
    }
}
