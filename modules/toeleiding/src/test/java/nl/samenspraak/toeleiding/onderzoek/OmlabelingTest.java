package nl.samenspraak.toeleiding.onderzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a vraagverheldering ends. */
@Tag("R-TOE-39")
class OmlabelingTest {

    @ParameterizedTest
    @CsvSource({
        "TOELEIDING,        Hulp uit de Wmo., ,         false, false, ",
        "TOELEIDING,        ,                 ,         true,  true,  REDEN_ONTBREEKT",
        "VRIJ_TOEGANKELIJK, ,                 Welzijn,  true,  true,  ",
        "VRIJ_TOEGANKELIJK, ,                 ,         true,  true,  ORGANISATIE_ONTBREEKT",
        "VRIJ_TOEGANKELIJK, ,                 Welzijn,  false, true,  INWONER_WEET_NIET",
        "VRIJ_TOEGANKELIJK, ,                 Welzijn,  true,  false, NOG_NIET_GEGEVEN",
        "ADVIES,            Zomaar.,          Welzijn,  true,  true,  KEUZE_ONTBREEKT",
        ",                  Zomaar.,          Welzijn,  true,  true,  KEUZE_ONTBREEKT"
    })
    void het_wordt_een_taak_van_het_college_of_de_vraag_gaat_naar_een_hulpverlener(
            Taaksoort naar, String reden, String organisatie, boolean gehoord, boolean gegeven, Weigerreden verwacht) {
        for (Taaksoort soort : List.of(Taaksoort.VRAAGVERHELDERING, Taaksoort.VRIJ_TOEGANKELIJK)) {
            assertThat(OmlabelingKan.toets(
                            met(soort), true, new NieuweOmlabeling(naar, reden, organisatie, gehoord, gegeven)))
                    .as("%s", soort)
                    .isEqualTo(Optional.ofNullable(verwacht));
        }
    }

    @Test
    void zonder_vraag_of_bij_een_andere_taak_is_er_niets_om_te_labelen() {
        NieuweOmlabeling nieuw = new NieuweOmlabeling(Taaksoort.TOELEIDING, "Hulp uit de Wmo.", "", true, true);

        assertThat(OmlabelingKan.toets(met(Taaksoort.VRAAGVERHELDERING), false, nieuw))
                .contains(Weigerreden.VRAAG_ONTBREEKT);
        assertThat(OmlabelingKan.toets(met(Taaksoort.ADVIES), true, nieuw))
                .contains(Weigerreden.GEEN_VRAAGVERHELDERING);
    }

    @Test
    void van_wat_weggaat_blijven_geen_woorden_over_de_inwoner() {
        assertThat(new NieuweOmlabeling(Taaksoort.VRIJ_TOEGANKELIJK, "Zij is eenzaam.", "Welzijn", true, true).reden())
                .isEmpty();
    }

    private static Toeleiding met(Taaksoort soort) {
        Toeleiding toeleiding = new Toeleiding(
                new Aanmelding(
                        ToeleidingId.nieuw(),
                        Toeleidingnummer.van(2026, 1),
                        new UUID(0, 1),
                        Instant.EPOCH,
                        new PersoonId(UUID.randomUUID()),
                        Route.EIGEN_VRAAG,
                        Herkomst.BALIE,
                        LocalDate.of(2026, 11, 18),
                        null),
                LocalDate.of(2026, 12, 30));
        toeleiding.kiesTaak(soort);
        return toeleiding;
    }
}
