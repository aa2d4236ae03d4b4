package nl.samenspraak.klachten.verdelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GedragingenTest {

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    @Tag("R-KLA-05")
    void wie_een_naam_aan_de_verkeerde_collega_koppelde_kiest_een_ander_zolang_er_niets_is_gestuurd() {
        Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Gedraging.van(
                "Deed naar", null, new Beklaagde(Beklaagdesoort.ANDER, null, "mevrouw De Boer", "wijkteam"))));
        assertThat(wie(brief, Klachtfixture.BRAM)).isNull();

        assertThat(wie(brief, Behandelopstelling.COLLEGA)).isNull();

        Beklaagde nu = brief.klacht.gedragingen().get(0).beklaagde();
        assertThat(nu.account()).isEqualTo(Behandelopstelling.COLLEGA);
        assertThat(nu.weergave()).as("zo noemde de klager haar").isEqualTo("mevrouw De Boer, wijkteam");
        brief.klacht.zendAfschrift(nu, Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        assertThat(wie(brief, Klachtfixture.BRAM)).isEqualTo(Weigerreden.BEKLAAGDE_NIET_GEKOZEN);
    }

    private static Weigerreden wie(Behandelopstelling brief, UUID account) {
        return brief.gedragingen()
                .isCollega(brief.id(), 0, account, 0, Behandelopstelling.DOEL)
                .reden();
    }

    @Test
    @Tag("R-KLA-08")
    void wie_het_afschrift_door_een_vergissing_kreeg_ziet_niets_meer_hoort_dat_en_de_gedraging_wacht_op_de_juiste() {
        assertThat(isVergissing(0, "Verkeerde Bram.")).isEqualTo(Weigerreden.GEEN_AFSCHRIFT_GEHAD);
        brief.klacht.zendAfschrift(
                Klachtfixture.vanBram().beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        assertThat(isVergissing(1, "Verkeerde Bram.")).isEqualTo(Weigerreden.GEEN_AFSCHRIFT_GEHAD);
        assertThat(isVergissing(0, " ")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(brief.klacht.isBeklaagde(Klachtfixture.BRAM)).isTrue();

        assertThat(isVergissing(0, "Verkeerde Bram.")).isNull();

        assertThat(brief.klacht.isBeklaagde(Klachtfixture.BRAM))
                .as("dan ziet hij haar niet meer")
                .isFalse();
        assertThat(BeklaagdeDoetMee.vergissingen(brief.klacht)).containsExactly("Bram de Haan");
        assertThat(NuTeDoen.van(brief.klacht)).contains(Klachttaak.VERGISSING_BEKLAAGDE);
        assertThat(brief.gedragingen().haalWeg(brief.id(), 0, 0, DOEL).reden())
                .as("en de gedraging ligt niet meer vast")
                .isNull();
    }

    private Weigerreden isVergissing(int plaats, String reden) {
        return brief.gedragingen()
                .isVergissing(brief.id(), plaats, reden, 0, DOEL)
                .reden();
    }
}
