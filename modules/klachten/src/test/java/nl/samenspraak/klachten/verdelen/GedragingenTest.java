package nl.samenspraak.klachten.verdelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GedragingenTest {

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

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
