package nl.samenspraak.toeleiding.deling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.deelwijzer.Deelantwoord;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.deelwijzer.Deelvoorwaarde;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wat op toestemming steunt, steunt op een toestemming die is vastgelegd: per zaak, per partij, per soort gegevens. */
@Tag("R-TOE-20")
@Tag("R-TOE-35")
class SteuntOpToestemmingTest {

    private static final String TOESTEMMING = "toestemming";
    private static final String PLICHTEN = "conflict van plichten";
    private static final Deelvoorwaarde GEHEIM = new Deelvoorwaarde(
            "doorbreking", "Mag spreken", "", List.of(TOESTEMMING, PLICHTEN), List.of(TOESTEMMING), List.of(PLICHTEN));

    @ParameterizedTest(name = "{0} over {1}, grond {2}, {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, schulden, toestemming, KRIJGEN, TOESTEMMING_ONTBREEKT",
                "-, schulden, toestemming, GEVEN, TOESTEMMING_ONTBREEKT",
                "-, schulden, conflict van plichten, KRIJGEN, -",
                "MONDELING, schulden, toestemming, KRIJGEN, -",
                "GETEKEND, schulden, toestemming, GEVEN, -",
                "MONDELING, adres, toestemming, KRIJGEN, TOESTEMMING_ONTBREEKT",
                "VERLOPEN, schulden, toestemming, KRIJGEN, TOESTEMMING_ONTBREEKT",
                "GEVRAAGD, schulden, toestemming, KRIJGEN, TOESTEMMING_ONTBREEKT",
                "GEVRAAGD, schulden, het staat in de wet, KRIJGEN, GROND_LIGT_VAST",
                "GEWEIGERD, schulden, toestemming, KRIJGEN, NA_WEIGERING",
                "GEWEIGERD, schulden, het staat in de wet, KRIJGEN, NA_WEIGERING",
                "GEWEIGERD, schulden, conflict van plichten, KRIJGEN, -",
                "GEWEIGERD, schulden, conflict van plichten, GEVEN, NA_WEIGERING",
                "INGETROKKEN, schulden, het staat in de wet, KRIJGEN, NA_WEIGERING",
                // Dezelfde gegevens onder een ruimere of nauwere naam blijven dezelfde verstrekking.
                "GEWEIGERD, financien, het staat in de wet, KRIJGEN, NA_WEIGERING",
                "GEWEIGERD, bankafschriften, het staat in de wet, KRIJGEN, -",
                "GEWEIGERD, adres, het staat in de wet, KRIJGEN, -"
            })
    void wordt_gehouden_tegen_wat_de_inwoner_zei(
            Toestemmingstand stand, String over, String grond, Delingrichting richting, Delingbezwaar bezwaar) {
        List<SteuntOpToestemming.Gezegd> gezegd =
                stand == null ? List.of() : List.of(new SteuntOpToestemming.Gezegd(over, stand));

        assertThat(toets(true, richting, grond, mits(), Delingstand.GEDAAN, gezegd))
                .isEqualTo(Optional.ofNullable(bezwaar));
    }

    @Test
    void een_wet_zonder_voorwaarden_gaat_voor_op_intrekken_en_niet_op_weigeren() {
        Deelantwoord ja = antwoord(Deeluitkomst.JA, Map.of());

        assertThat(toets(true, Delingrichting.KRIJGEN, "", ja, Delingstand.GEDAAN, zei(Toestemmingstand.INGETROKKEN)))
                .isEmpty();
        assertThat(toets(true, Delingrichting.KRIJGEN, "", ja, Delingstand.GEDAAN, zei(Toestemmingstand.GEWEIGERD)))
                .contains(Delingbezwaar.NA_WEIGERING);
    }

    @Test
    void een_later_ja_voor_precies_deze_gegevens_telt_ook_als_de_inwoner_tegen_meer_nee_zei() {
        List<SteuntOpToestemming.Gezegd> gezegd = List.of(
                new SteuntOpToestemming.Gezegd("financien", Toestemmingstand.GEWEIGERD),
                new SteuntOpToestemming.Gezegd("schulden", Toestemmingstand.GETEKEND));

        assertThat(toets(true, Delingrichting.KRIJGEN, TOESTEMMING, mits(), Delingstand.GEDAAN, gezegd))
                .isEmpty();
    }

    @Test
    void voor_wat_te_algemeen_is_kan_geen_toestemming_bestaan() {
        assertThat(toets(false, Delingrichting.KRIJGEN, TOESTEMMING, mits(), Delingstand.GEDAAN, List.of()))
                .contains(Delingbezwaar.TOESTEMMING_NIET_PRECIES);
    }

    @Test
    void een_concept_wacht_op_het_antwoord_maar_niet_na_een_nee() {
        assertThat(toets(true, Delingrichting.KRIJGEN, TOESTEMMING, mits(), Delingstand.CONCEPT, List.of()))
                .isEmpty();
        assertThat(toets(
                        true,
                        Delingrichting.KRIJGEN,
                        TOESTEMMING,
                        mits(),
                        Delingstand.CONCEPT,
                        zei(Toestemmingstand.GEWEIGERD)))
                .contains(Delingbezwaar.NA_WEIGERING);
    }

    private static List<SteuntOpToestemming.Gezegd> zei(Toestemmingstand stand) {
        return List.of(new SteuntOpToestemming.Gezegd("schulden", stand));
    }

    private static Optional<Delingbezwaar> toets(
            boolean vastTeLeggen,
            Delingrichting richting,
            String grond,
            Deelantwoord nu,
            Delingstand stand,
            List<SteuntOpToestemming.Gezegd> gezegd) {
        NieuweDeling nieuw = new NieuweDeling(
                richting,
                new PartijId(UUID.randomUUID()),
                "Balie",
                "schulden",
                "wmo-2015",
                LocalDate.of(2026, 11, 30),
                new Noodzaaktoets("", "", "", ""),
                Set.of("doorbreking"),
                Map.of("doorbreking", grond));
        return new SteuntOpToestemming(SteuntOpToestemmingTest::raakt, vastTeLeggen).toets(nieuw, nu, stand, gezegd);
    }

    private static boolean raakt(String een, String ander) {
        return Arrays.asList("financien", "schulden").containsAll(List.of(een, ander));
    }

    private static Deelantwoord mits() {
        return antwoord(Deeluitkomst.MITS, Map.of(GEHEIM, 302));
    }

    private static Deelantwoord antwoord(Deeluitkomst uitkomst, Map<Deelvoorwaarde, Integer> eisen) {
        return new Deelantwoord(Wamswereld.AAN, uitkomst, List.of(), eisen, Map.of(), null, 0, List.of());
    }
}
