package nl.samenspraak.toeleiding.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a consent is asked, given, refused and taken back. */
@Tag("R-TOE-20")
class ToestemmingTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);
    private static final Instant NU = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID RUUD = UUID.randomUUID();

    private final Verzoekblad blad =
            Verzoekblad.lees(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));
    private final Vraagsoort dat = soort("dat-informatie");

    @Test
    void zij_gaat_over_een_partij_en_een_soort_gegevens_en_is_uitgelegd() {
        NieuweToestemming goed = nieuw(Toestemmingstand.GEVRAAGD, "Om te zien of er schulden zijn.", true, null);
        assertThat(toets(goed, dat, Stap.TERREINEN)).isEmpty();
        assertThat(toets(goed, null, Stap.TERREINEN)).contains(Toestemmingbezwaar.GEGEVENS_ONTBREKEN);
        assertThat(toets(nieuw(Toestemmingstand.GEVRAAGD, " ", true, null), dat, Stap.TERREINEN))
                .contains(Toestemmingbezwaar.WAARVOOR_ONTBREEKT);
        assertThat(toets(nieuw(Toestemmingstand.GETEKEND, "Schulden.", false, null), dat, Stap.TERREINEN))
                .contains(Toestemmingbezwaar.NIET_UITGELEGD);
        assertThat(toets(nieuw(Toestemmingstand.INGETROKKEN, "Schulden.", true, null), dat, Stap.TERREINEN))
                .contains(Toestemmingbezwaar.KAN_ZO_NIET);
        assertThat(toets(nieuw(Toestemmingstand.GETEKEND, "x", true, VANDAAG.minusDays(1)), dat, Stap.TERREINEN))
                .contains(Toestemmingbezwaar.TOT_GEWEEST);
    }

    @Test
    @Tag("R-TOE-11")
    void voor_wat_een_latere_stap_vraagt_wordt_nog_niets_gevraagd() {
        NieuweToestemming inkomen = nieuw(Toestemmingstand.GEVRAAGD, "Om af te stemmen.", true, null);
        assertThat(toets(inkomen, soort("financien"), Stap.TERREINEN)).contains(Toestemmingbezwaar.STAP_NIET_BEREIKT);
        assertThat(toets(inkomen, soort("financien"), Stap.CONCLUSIE)).isEmpty();
    }

    @Test
    void intrekken_kost_een_dag_en_geen_reden_en_wat_er_was_blijft_te_zien() {
        Toestemming toestemming = gegeven(Toestemmingstand.MONDELING, null);

        assertThat(toestemming.wordt(zet(Toestemmingstand.INGETROKKEN, ""), RUUD, NU, VANDAAG))
                .isEmpty();

        assertThat(toestemming.standOp(VANDAAG)).isEqualTo(Toestemmingstand.INGETROKKEN);
        assertThat(toestemming.stappen())
                .extracting(Toestemmingstap::stand)
                .containsExactly(Toestemmingstand.MONDELING, Toestemmingstand.INGETROKKEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Toestemmingstand.class,
            names = {"MONDELING", "BEVESTIGD", "GETEKEND"})
    void alles_wat_geldt_is_in_te_trekken(Toestemmingstand stand) {
        assertThat(stand.geldt()).isTrue();
        assertThat(ToestemmingKanZoVerder.na(stand)).contains(Toestemmingstand.INGETROKKEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Toestemmingstand.class,
            names = {"GEWEIGERD", "INGETROKKEN"})
    void na_nee_wordt_niet_opnieuw_gevraagd_maar_de_inwoner_kan_erop_terugkomen(Toestemmingstand nee) {
        assertThat(ToestemmingKanZoVerder.na(nee)).doesNotContain(Toestemmingstand.GEVRAAGD);
        Toestemming toestemming = gegeven(Toestemmingstand.GEVRAAGD, null);
        if (nee == Toestemmingstand.INGETROKKEN) {
            toestemming.wordt(zet(Toestemmingstand.GETEKEND, ""), RUUD, NU, VANDAAG);
        }
        toestemming.wordt(zet(nee, ""), RUUD, NU, VANDAAG);

        assertThat(toestemming.wordt(zet(Toestemmingstand.GETEKEND, ""), RUUD, NU, VANDAAG))
                .contains(Toestemmingbezwaar.TOELICHTING_ONTBREEKT);
        assertThat(toestemming.wordt(zet(Toestemmingstand.GETEKEND, "Belde zelf."), RUUD, NU, VANDAAG))
                .isEmpty();
    }

    @Test
    void wat_mondeling_is_gegeven_wordt_op_schrift_bevestigd() {
        Toestemming toestemming = gegeven(Toestemmingstand.MONDELING, null);
        assertThat(toestemming.wordt(zet(Toestemmingstand.BEVESTIGD, ""), RUUD, NU, VANDAAG))
                .isEmpty();
        assertThat(toestemming.standOp(VANDAAG)).isEqualTo(Toestemmingstand.BEVESTIGD);
        assertThat(gegeven(Toestemmingstand.GEVRAAGD, null)
                        .wordt(zet(Toestemmingstand.BEVESTIGD, ""), RUUD, NU, VANDAAG))
                .contains(Toestemmingbezwaar.KAN_ZO_NIET);
    }

    @Test
    void na_haar_laatste_dag_geldt_zij_vanzelf_niet_meer() {
        Toestemming toestemming = gegeven(Toestemmingstand.GETEKEND, VANDAAG);
        assertThat(toestemming.standOp(VANDAAG).geldt()).isTrue();
        assertThat(toestemming.standOp(VANDAAG.plusDays(1))).isEqualTo(Toestemmingstand.VERLOPEN);
        assertThat(toestemming.wordt(
                        new Toestemmingzet(Toestemmingstand.GETEKEND, VANDAAG.plusDays(1), ""),
                        RUUD,
                        NU,
                        VANDAAG.plusDays(1)))
                .isEmpty();
        assertThat(toestemming.standOp(VANDAAG.plusYears(1)).geldt()).isTrue();
    }

    @Test
    void een_dag_die_nog_moet_komen_kan_niet() {
        assertThat(gegeven(Toestemmingstand.GEVRAAGD, null)
                        .wordt(
                                new Toestemmingzet(Toestemmingstand.GETEKEND, VANDAAG.plusDays(1), ""),
                                RUUD,
                                NU,
                                VANDAAG))
                .contains(Toestemmingbezwaar.DAG_IN_TOEKOMST);
    }

    @Test
    @Tag("R-ALG-02")
    void een_grond_van_de_wams_is_er_alleen_als_zij_geldt() {
        assertThat(new Vraagreferentie(blad, false).grond("wams")).isEmpty();
        assertThat(new Vraagreferentie(blad, true).grond("wams")).isPresent();
        assertThat(new Vraagreferentie(blad, false).gronden())
                .extracting(Vraaggrond::code)
                .contains("toestemming", "wgs-8d");
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-TOE-09")
    void elke_stap_vraagt_alleen_wat_erbij_hoort() {
        Vraagreferentie referentie = new Vraagreferentie(blad, true);
        assertThat(referentie.gegevens(Stap.HULPVRAAG)).isEmpty();
        assertThat(referentie.gegevens(Stap.TERREINEN))
                .extracting(Vraagsoort::code)
                .containsExactly("dat-informatie");
        assertThat(referentie.gegevens(Stap.SAMENHANG))
                .extracting(Vraagsoort::code)
                .containsExactly("buitenkant");
        assertThat(referentie.gegevens("diagnose")).as("R-TOE-23").isEmpty();
    }

    @Test
    @Tag("R-TOE-14")
    @Tag("R-TOE-15")
    void zonder_de_wams_vraagt_de_eerste_stap_wat_de_wet_van_de_vraag_zelf_nodig_heeft_en_niets_over_wetten_heen() {
        Vraagreferentie referentie = new Vraagreferentie(blad, false);

        assertThat(referentie.gegevens(Stap.HULPVRAAG))
                .extracting(Vraagsoort::code)
                .containsExactly("voorzieningen", "afstemming", "beperking", "financien");
        assertThat(referentie.gegevens(Stap.TERREINEN)).isEmpty();
        assertThat(referentie.gegevens("dat-informatie")).isEmpty();
        assertThat(referentie.gegevens("buitenkant")).isEmpty();
    }

    @Test
    @Tag("R-TOE-14")
    @Tag("R-TOE-18")
    void hergebruik_van_wat_de_gemeente_weet_is_geen_grond_voor_een_ander() {
        Vraagreferentie referentie = new Vraagreferentie(blad, true);
        Vraaggrond schuldhulp = referentie.grond("wgs-8d").orElseThrow();
        Vraaggrond wmo = referentie.grond("wmo-toestemming").orElseThrow();

        assertThat(schuldhulp.past("college-wmo")).isTrue();
        assertThat(schuldhulp.past("college-wgs")).isFalse();
        assertThat(schuldhulp.past("ggz-behandelaar")).isFalse();
        assertThat(schuldhulp.plicht())
                .as("wie geeft, weegt zelf of het nodig is")
                .isFalse();
        assertThat(wmo.past("college-jeugdwet")).isTrue();
        assertThat(wmo.past("college-wmo")).isFalse();
        assertThat(wmo.toestemming()).isTrue();
        assertThat(referentie.grond("toestemming").orElseThrow().past("ggz-behandelaar"))
                .isTrue();
        Vraaggrond voorgeschreven = referentie.grond("wettelijke-plicht").orElseThrow();
        assertThat(voorgeschreven.past("woningcorporatie")).isFalse();
        assertThat(voorgeschreven.past("uwv")).isTrue();
        assertThat(voorgeschreven.kent("Participatiewet, artikel 64")).isTrue();
        assertThat(voorgeschreven.kent("Bananenwet, artikel 12")).isFalse();
    }

    @Test
    void elke_stand_en_elk_bezwaar_heeft_woorden() {
        ResourceBundle woorden = ResourceBundle.getBundle("nl.samenspraak.toeleiding.verzoekteksten");
        for (Toestemmingbezwaar bezwaar : Toestemmingbezwaar.values()) {
            assertThat(woorden.getString("toestemming.bezwaar." + bezwaar)).endsWith(".");
        }
        for (Toestemmingstand stand : Toestemmingstand.values()) {
            assertThat(woorden.getString("toestemmingstand." + stand)).isNotBlank();
        }
    }

    private Vraagsoort soort(String code) {
        return blad.gegevens().stream()
                .filter(soort -> soort.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Toestemmingbezwaar> toets(NieuweToestemming nieuw, Vraagsoort soort, Stap bereikt) {
        return ToestemmingIsVolledig.toets(nieuw, soort, bereikt, VANDAAG);
    }

    private static Toestemming gegeven(Toestemmingstand stand, LocalDate tot) {
        return new Toestemming(ToeleidingId.nieuw(), nieuw(stand, "Schulden.", true, tot), RUUD, NU);
    }

    private static NieuweToestemming nieuw(Toestemmingstand stand, String waarvoor, boolean uitgelegd, LocalDate tot) {
        return new NieuweToestemming(
                Delingrichting.KRIJGEN, PartijId.nieuw(), "dat-informatie", waarvoor, uitgelegd, tot, zet(stand, ""));
    }

    private static Toestemmingzet zet(Toestemmingstand stand, String toelichting) {
        return new Toestemmingzet(stand, VANDAAG, toelichting);
    }
}
