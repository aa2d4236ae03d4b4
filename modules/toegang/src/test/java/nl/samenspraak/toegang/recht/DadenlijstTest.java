package nl.samenspraak.toegang.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words for what a line of the log says that was done. */
@Tag("R-LOG-01")
class DadenlijstTest {

    private enum Antwoord {
        JA_GRAAG,
        NEE
    }

    private final Dadenlijst daden = Dadenlijst.lees(Referentie.meegeleverd());

    @Test
    void wat_gedaan_is_staat_er_in_woorden_en_wat_niet_ging_als_gevraagd() {
        assertThat(daden.woorden("klacht.vernietigd", true)).isEqualTo("klacht vernietigd");
        assertThat(daden.woorden("klacht.vernietigd", false)).isEqualTo("gevraagd: klacht vernietigd");
        assertThat(daden.woorden(null, true)).isNull();
    }

    @Test
    void een_code_uit_een_oude_regel_waar_geen_woorden_meer_voor_zijn_blijft_staan() {
        assertThat(daden.woorden("klacht.van-vroeger", true)).isEqualTo("klacht.van-vroeger");
    }

    @Test
    void een_methode_die_een_van_meer_dingen_doet_heeft_een_code_voor_elk_ervan() {
        assertThat(Dadenlijst.codes("proef.vraag", Antwoord.class))
                .containsExactly("proef.vraag", "proef.vraag.ja-graag", "proef.vraag.nee");
        assertThat(Dadenlijst.codes("")).isEmpty();
    }

    @Test
    void een_lijst_die_iets_mist_wordt_niet_aangenomen_en_noemt_wat() {
        assertThatCode(() -> daden.eis(Set.of("klacht.vernietigd"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> daden.eis(Set.of("klacht.vernietigd", "proef.vergeten")))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("daden.yaml")
                .hasMessageContaining("daden mist proef.vergeten")
                .hasMessageNotContaining("mist klacht");
    }

    @Test
    void een_code_die_niet_te_lezen_is_of_twee_keer_komt_wordt_met_zijn_plaats_genoemd(@TempDir Path map) {
        Referentiebestand bestand =
                Referentie.met(map, "daden.yaml", "code: melding.noodhulp-gebeld", "code: \"Melding gebeld\"");
        assertThatThrownBy(() -> Dadenlijst.lees(bestand))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("daden[2].code is niet te lezen: 'Melding gebeld'");
    }
}
