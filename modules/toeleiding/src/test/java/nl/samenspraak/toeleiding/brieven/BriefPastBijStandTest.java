package nl.samenspraak.toeleiding.brieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters fit an onderzoek as it stands. */
class BriefPastBijStandTest {

    @Test
    @Tag("R-TOE-31")
    void zonder_onderzoek_wordt_er_geen_aangekondigd() {
        Toeleiding advies = Brievenproef.toeleiding(Route.EIGEN_VRAAG);
        advies.kiesTaak(Taaksoort.ADVIES);

        assertThat(kan(advies)).isEmpty();
    }

    @Test
    @Tag("R-TOE-02")
    void voor_het_begin_hoort_de_inwoner_wat_er_gaat_gebeuren() {
        assertThat(kan(Brievenproef.onderzoek(Route.EIGEN_VRAAG)))
                .containsExactly(
                        Briefsoort.KENNISGEVING,
                        Briefsoort.KENNISGEVING_GEZINSLID,
                        Briefsoort.STUKKEN,
                        Briefsoort.GEVRAAGD,
                        Briefsoort.CORRECTIEBESLUIT);
        assertThat(kan(Brievenproef.onderzoek(Route.VERZOEK)))
                .contains(Briefsoort.BESLUIT, Briefsoort.KENNISGEVING)
                .doesNotContain(Briefsoort.UITKOMST);
    }

    @ParameterizedTest
    @CsvSource({"AFGEROND", "NAAR_KOLOMMEN", "BEEINDIGD_GEWIST"})
    @Tag("R-TOE-13")
    void de_uitkomst_komt_pas_als_zij_er_is(Toeleidingstand einde) {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        toeleiding.eindig(einde, Brievenproef.RUUD, Brievenproef.NU);

        assertThat(kan(toeleiding)).contains(Briefsoort.UITKOMST).doesNotContain(Briefsoort.KENNISGEVING);
    }

    @Test
    @Tag("R-TOE-02")
    @Tag("R-TOE-03")
    void van_een_afgewezen_verzoek_horen_wie_het_vroeg_en_de_inwoner() {
        Toeleiding toeleiding = Brievenproef.toeleiding(Route.VERZOEK);
        toeleiding.eindig(Toeleidingstand.AFGEWEZEN, Brievenproef.RUUD, Brievenproef.NU);

        assertThat(kan(toeleiding)).containsExactly(Briefsoort.BESLUIT, Briefsoort.AFGEWEZEN);
    }

    private static List<Briefsoort> kan(Toeleiding toeleiding) {
        return Arrays.stream(Briefsoort.values())
                .filter(soort -> BriefPastBijStand.toets(soort, toeleiding).isEmpty())
                .toList();
    }
}
