package nl.samenspraak.klachten.verdelen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-KLA-05")
class WieGenoemdWordtDenktNaTest {

    @ParameterizedTest
    @ValueSource(strings = {"mevrouw Pietersen", "kim", "K. PIETERSEN-de Boer", "Kím van de Toegang"})
    void wie_heet_zoals_iemand_in_de_klacht_moet_zeggen_dat_het_een_ander_is(String genoemd) {
        assertThat(WieGenoemdWordtDenktNa.toets(over(genoemd), "Kim Pietersen")).contains(Weigerreden.NAAM_GENOEMD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de heer Kimman", "iemand van de Toegang", "Pieters"})
    void wie_anders_heet_hoeft_niets_te_zeggen(String genoemd) {
        assertThat(WieGenoemdWordtDenktNa.toets(over(genoemd), "Kim van Pietersen"))
                .isEmpty();
    }

    @Test
    void van_wie_de_naam_niet_bekend_is_is_niets_te_zeggen() {
        assertThat(WieGenoemdWordtDenktNa.toets(over("mevrouw Pietersen"), "")).isEmpty();
    }

    @Test
    void om_wie_het_gaat_als_dat_al_is_gezegd_is_geen_vraag_meer() {
        Gedraging vanBram =
                Gedraging.van("Belde niet terug", null, Beklaagde.medewerker(Klachtfixture.BRAM, "Bram de Haan"));

        assertThat(WieGenoemdWordtDenktNa.toets(Klachtfixture.brief(vanBram), "Bram Smit"))
                .isEmpty();
    }

    private static Klacht over(String naam) {
        return Klachtfixture.brief(
                Gedraging.van("Belde niet terug", null, new Beklaagde(Beklaagdesoort.ANDER, null, naam, "")));
    }
}
