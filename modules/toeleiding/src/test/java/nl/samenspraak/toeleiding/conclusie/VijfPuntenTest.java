package nl.samenspraak.toeleiding.conclusie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The five points are complete, or it is said which is missing. */
@Tag("R-TOE-12")
class VijfPuntenTest {

    @Test
    void zegt_welk_punt_nog_ontbreekt_in_de_volgorde_van_het_onderzoek() {
        assertThat(VijfPunten.ontbreken(List.of(Onderzoekspunt.HULP_NODIG, Onderzoekspunt.HULP_NU)))
                .containsExactly(Onderzoekspunt.PROBLEMEN, Onderzoekspunt.HULP_EERDER, Onderzoekspunt.SAMENHANG);
        assertThat(VijfPunten.ontbreken(EnumSet.allOf(Onderzoekspunt.class))).isEmpty();
    }

    @Test
    @Tag("R-COO-01")
    void de_telling_zegt_wat_als_wet_meetelt_en_wat_als_terrein_ernaast() {
        Terreintelling telling = new Terreintelling(
                List.of(Terrein.vanCode("wmo-2015"), Terrein.vanCode("wonen"), Terrein.vanCode("wgs")));

        assertThat(telling.wettenInWoorden())
                .isEqualTo(Terrein.vanCode("wmo-2015").naam() + " en "
                        + Terrein.vanCode("wgs").naam());
        assertThat(telling.domeinenInWoorden())
                .isEqualTo(Terrein.vanCode("wonen").naam());
        assertThat(new Terreintelling(List.of()).wettenInWoorden()).isEmpty();
    }
}
