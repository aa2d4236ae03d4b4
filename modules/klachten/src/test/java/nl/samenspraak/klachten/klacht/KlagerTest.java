package nl.samenspraak.klachten.klacht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.klachten.Klachtnummer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who complains: known well enough to answer, or not known at all. */
class KlagerTest {

    @Test
    @Tag("R-KLA-02")
    void van_wie_onbekend_wil_blijven_blijft_niets_over() {
        Klager klager = new Klager(
                true,
                "A. Jansen",
                "Boterdiep 31",
                Postcode.van("1234AB"),
                "Zandermeer",
                "geen adres",
                Telefoonnummer.van("0612345678"),
                null,
                "namens haar moeder");

        assertThat(klager).isEqualTo(Klager.onbekend());
        assertThat(klager.volledig()).isFalse();
    }

    @ParameterizedTest
    @Tag("R-KLA-02")
    @CsvSource({
        "A. Jansen, Boterdiep 31, Zandermeer, '', true",
        "A. Jansen, '', '', a@voorbeeld.nl, true",
        "A. Jansen, Boterdiep 31, '', '', false",
        "'', Boterdiep 31, Zandermeer, a@voorbeeld.nl, false",
    })
    void naam_en_adres_maken_een_klager_volledig(
            String naam, String adres, String plaats, String email, boolean volledig) {
        assertThat(new Klager(false, naam, adres, null, plaats, email, null, null, "").volledig())
                .isEqualTo(volledig);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@voorbeeld.nl", "a@voorbeeld.nl, b@voorbeeld.nl", "<a@voorbeeld.nl>"})
    void wat_geen_e_mailadres_is_wordt_geweigerd(String email) {
        assertThatThrownBy(() -> new Klager(false, "A", "", null, "", email, null, null, ""))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("e-mailadres");
    }

    @Test
    void een_nummer_is_te_lezen_zoals_mensen_het_typen() {
        assertThat(Klachtnummer.lees(" k-2026-147 ")).contains(Klachtnummer.van(2026, 147));
        assertThat(Klachtnummer.lees("M-2026-000147")).isEmpty();
        assertThat(Klachtnummer.lees(null)).isEmpty();
        assertThatThrownBy(() -> Klachtnummer.getypt("klacht")).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> new Klachtnummer("K-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
