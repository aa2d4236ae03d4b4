package nl.samenspraak.toeleiding.ecogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawing shows every fact of the list, and none over another. */
class EcogramtekeningTest {

    /** Two circles with a name below them need so much room. */
    private static final double NAAST_ELKAAR = 80;

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "1,1", "2,3", "4,8", "6,14", "9,30"})
    void elk_feit_staat_er_een_keer_binnen_het_vlak_en_naast_de_andere(int gezin, int anderen) {
        List<Ecogramfeit> feiten = new ArrayList<>();
        feiten.addAll(Collections.nCopies(gezin, new Ecogramfeit(Ecogramlijn.WOONT_SAMEN, "Zoon", "KIND", "")));
        feiten.addAll(Collections.nCopies(anderen, new Ecogramfeit(Ecogramlijn.HELPT, "Thuiszorg", "", "3 uur")));

        Ecogramtekening tekening = Ecogramtekening.van(
                feiten, feiten.stream().map(Ecogramfeit::naam).toList());

        List<Ecogramtekening.Plek> plekken = tekening.plekken();
        assertThat(plekken).hasSize(feiten.size());
        for (int i = 0; i < plekken.size(); i++) {
            Ecogramtekening.Plek plek = plekken.get(i);
            assertThat(plek.nr()).isEqualTo(i + 1);
            assertThat(plek.lijn()).isEqualTo(feiten.get(i).lijn());
            assertThat(plek.x()).isBetween(60, tekening.breedte() - 60);
            assertThat(plek.y()).isBetween(20, tekening.hoogte() - 60);
            assertThat(Math.hypot(plek.x() - tekening.midX(), plek.y() - tekening.midY()))
                    .isGreaterThan(NAAST_ELKAAR);
            for (Ecogramtekening.Plek ander : plekken.subList(i + 1, plekken.size())) {
                assertThat(Math.hypot(plek.x() - ander.x(), plek.y() - ander.y()))
                        .as("%s en %s", plek, ander)
                        .isGreaterThan(NAAST_ELKAAR);
            }
        }
    }

    @Test
    void een_lange_naam_staat_op_twee_regels_en_wordt_dan_afgebroken() {
        assertThat(Ecogramtekening.regels("Thuiszorg")).containsExactly("Thuiszorg");
        assertThat(Ecogramtekening.regels("Budgetwinkel, schuldhulpverlening"))
                .containsExactly("Budgetwinkel,", "schuldhulpverleni…");
        assertThat(Ecogramtekening.regels("GGD Meerlanden, vangnet en advies voor iedereen"))
                .containsExactly("GGD Meerlanden,", "vangnet en advies…");
    }
}
