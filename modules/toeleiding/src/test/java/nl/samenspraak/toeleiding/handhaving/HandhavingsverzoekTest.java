package nl.samenspraak.toeleiding.handhaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.Proefnoodzaak;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the counter takes, what it does not, and what can be decided on it. */
@Tag("R-TOE-42")
class HandhavingsverzoekTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 20);
    private static final Instant NU = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID HANDHAVER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID BESLISSER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final PersoonId IEMAND = new PersoonId(UUID.fromString("00000000-0000-7000-8000-000000000003"));

    private static final String REDEN = "Op haar adres staat volgens een besluit van juni nog een tweede volwassene.";
    private static final String WAAROM = "Alleen daaruit blijkt of er een tweede volwassene meetelt voor de norm.";
    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Vaststellen of mevrouw de norm voor een alleenstaande terecht kreeg.",
            "Haar opgave en de verklaring van de verhuurder spreken elkaar tegen.",
            "Wij vroegen haar zelf om uitleg en kregen na twee brieven geen antwoord.",
            "Het gaat om een gegeven over een maand, en om een bedrag dat zij anders terugbetaalt.");

    private static final Handhavingsreferentie REFERENTIE =
            new Handhavingsreferentie(new Referentiebestand(Optional.of(MEEGELEVERD)));
    private static final HandhavingIsConcreet EIS =
            new HandhavingIsConcreet(REFERENTIE, Proefnoodzaak.regel(), Proefnoodzaak.namen());

    @TempDir
    private Path map;

    @Test
    void een_persoon_een_aanleiding_een_bevoegdheid_en_een_reden_per_gegeven_is_genoeg() {
        assertThat(toets(REDEN, Map.of("wmo-huishouden", WAAROM))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',             1958-05-03, '',                    NAAM_ONTBREEKT",
                "iedereen,       1958-05-03, '',                    NAAM_VAN_MEER",
                "%,              1958-05-03, '',                    NAAM_VAN_MEER",
                "Kees; Petra,    1958-05-03, '',                    NAAM_VAN_MEER",
                "Anna Verhoeven, -,          '',                    ONDERSCHEID_ONTBREEKT",
                "Anna Verhoeven, -,          'Ridderspoorstraat 1', -",
                "Anna Verhoeven, -,          '%',                   ADRES_KAN_NIET",
                "Anna Verhoeven, 1958-05-03, 'Straat% 1',           ADRES_KAN_NIET",
                "Anna Verhoeven, -,          heel Zandermeer,       ADRES_KAN_NIET",
                "Anna Verhoeven, 2027-01-01, '',                    GEBOORTEDAG_KAN_NIET",
                "Alle klanten,   1958-05-03, '',                    SCREENING"
            })
    void een_verzoek_gaat_over_een_persoon(String naam, LocalDate geboren, String adres, Handhavingsbezwaar bezwaar) {
        assertThat(EIS.toets(
                        verzoek(new Overwie(naam, geboren, adres), REDEN, VANDAAG, Map.of("wmo-huishouden", WAAROM)),
                        VANDAAG))
                .isEqualTo(Optional.ofNullable(bezwaar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij houden een steekproef onder mensen in deze straat met een uitkering.",
                "Graag horen wij of mevrouw is bekend bij het sociaal wijkteam van de gemeente.",
                "Dit adres kwam uit de risicoselectie van deze maand naar voren als mogelijk onjuist.",
                "Een bestandsvergelijking met de Wmo liet zien dat er iets niet klopt aan dit adres."
            })
    void screening_wordt_geweigerd(String aanleiding) {
        assertThat(toets(aanleiding, Map.of("wmo-huishouden", WAAROM))).contains(Handhavingsbezwaar.SCREENING);
    }

    @Test
    void ook_screening_die_in_de_noodzaak_staat_wordt_geweigerd() {
        Noodzaaktoets nieuwsgierig = new Noodzaaktoets(
                "Weten of mevrouw bij jullie bekend is.", NODIG.waarom(), NODIG.lichter(), NODIG.evenredig());
        assertThat(EIS.toets(
                        new NieuwHandhavingsverzoek(
                                anna(), "pw-53a-6", REDEN, VANDAAG, Map.of("wmo-huishouden", WAAROM), nieuwsgierig),
                        VANDAAG))
                .contains(Handhavingsbezwaar.SCREENING);
    }

    @Test
    void een_aanleiding_is_iets_dat_gebeurd_is() {
        assertThat(toets("", Map.of("wmo-huishouden", WAAROM))).contains(Handhavingsbezwaar.AANLEIDING_ONTBREEKT);
        assertThat(toets("Voor de zekerheid.", Map.of("wmo-huishouden", WAAROM)))
                .contains(Handhavingsbezwaar.AANLEIDING_IS_GEEN_REDEN);
        assertThat(EIS.toets(verzoek(anna(), REDEN, null, Map.of("wmo-huishouden", WAAROM)), VANDAAG))
                .contains(Handhavingsbezwaar.DAG_ONTBREEKT);
        assertThat(EIS.toets(verzoek(anna(), REDEN, VANDAAG.plusDays(1), Map.of("wmo-huishouden", WAAROM)), VANDAAG))
                .contains(Handhavingsbezwaar.DAG_IN_TOEKOMST);
        assertThat(EIS.toets(
                        new NieuwHandhavingsverzoek(
                                anna(), "gewoonte", REDEN, VANDAAG, Map.of("wmo-huishouden", WAAROM), NODIG),
                        VANDAAG))
                .contains(Handhavingsbezwaar.BEVOEGDHEID_ONTBREEKT);
    }

    @Test
    void elk_gegeven_heeft_een_eigen_reden_en_staat_in_de_lijst() {
        assertThat(toets(REDEN, Map.of())).contains(Handhavingsbezwaar.GEGEVENS_ONTBREKEN);
        assertThat(toets(REDEN, Map.of("alles", WAAROM))).contains(Handhavingsbezwaar.GEGEVENS_ONTBREKEN);
        Map<String, String> half = new LinkedHashMap<>();
        half.put("wmo-huishouden", WAAROM);
        half.put("wgs-inkomen", "Handig.");
        assertThat(toets(REDEN, half)).contains(Handhavingsbezwaar.WAAROM_ONTBREEKT);
        assertThat(EIS.zonderReden(verzoek(anna(), REDEN, VANDAAG, half))).containsExactly("wgs-inkomen");
    }

    @Test
    @Tag("R-ALG-27")
    void zonder_noodzaak_neemt_het_loket_niets_aan() {
        NieuwHandhavingsverzoek leeg = new NieuwHandhavingsverzoek(
                anna(),
                "pw-53a-6",
                REDEN,
                VANDAAG,
                Map.of("wmo-huishouden", WAAROM),
                new Noodzaaktoets("", "", "", ""));
        assertThat(EIS.toets(leeg, VANDAAG)).contains(Handhavingsbezwaar.NOODZAAK_ONTBREEKT);
        assertThat(EIS.gebreken(leeg)).hasSize(4);
    }

    @Test
    @Tag("R-TOE-33")
    void gegevens_van_de_wams_zijn_niet_te_vragen() throws IOException {
        assertThat(REFERENTIE.gegevens())
                .isNotEmpty()
                .noneMatch(gegeven -> gegeven.wet().toLowerCase().contains("wams"));
        try (var bladen = Files.list(MEEGELEVERD)) {
            for (Path blad : bladen.toList()) {
                Files.copy(blad, map.resolve(blad.getFileName()));
            }
        }
        Path blad = map.resolve("handhaving.yaml");
        Files.writeString(blad, Files.readString(blad).replaceFirst("wet: Wmo 2015", "wet: Wams"));
        assertThatThrownBy(() -> new Handhavingsreferentie(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("mag de Wams niet zijn");
    }

    @Test
    void wie_toekent_zegt_wat_waarom_over_wie_en_dat_er_geen_wams_bij_zit() {
        assertThat(kenToe(besluit(Set.of(), true, true))).contains(Handhavingsbezwaar.NIETS_TOEGESTAAN);
        assertThat(kenToe(besluit(Set.of("wgs-inkomen"), true, true))).contains(Handhavingsbezwaar.NIET_GEVRAAGD);
        assertThat(kenToe(besluit(Set.of("wmo-huishouden"), false, true)))
                .contains(Handhavingsbezwaar.WAMS_NIET_UITGESLOTEN);
        assertThat(kenToe(besluit(Set.of("wmo-huishouden"), true, false))).contains(Handhavingsbezwaar.EERST_OPZOEKEN);
        assertThat(kenToe(new Handhavingsbesluit(
                        Set.of("wmo-huishouden"), null, "eerst-vragen", Set.of(), true, true, "")))
                .as("een reden om te weigeren")
                .contains(Handhavingsbezwaar.MOTIVERING_ONTBREEKT);

        Handhavingsverzoek verzoek = ingediend();
        assertThat(verzoek.isOver(IEMAND, BESLISSER)).isEmpty();
        assertThat(verzoek.kenToe(besluit(Set.of("wmo-huishouden"), true, false), REFERENTIE, BESLISSER, NU))
                .isEmpty();
        HandhavingsverzoekView view = verzoek.view(REFERENTIE, "Dirk", "Pien");
        assertThat(view.stand()).isEqualTo(Handhavingsstand.TOEGEKEND);
        assertThat(view.toegestaan())
                .extracting(regel -> regel.gegeven().code())
                .containsExactly("wmo-huishouden");
        assertThat(view.betrokkenen()).containsExactly(IEMAND);
    }

    @Test
    void wie_weigert_zegt_op_welke_grond_en_waarom() {
        Handhavingsverzoek verzoek = ingediend();
        assertThat(verzoek.wijsAf(nee(null), REFERENTIE, BESLISSER, NU)).contains(Handhavingsbezwaar.GROND_ONTBREEKT);
        assertThat(verzoek.wijsAf(
                        new Handhavingsbesluit(
                                Set.of(), Afwijzing.KAN_LICHTER, "tegenspraak", Set.of(), false, false, ""),
                        REFERENTIE,
                        BESLISSER,
                        NU))
                .contains(Handhavingsbezwaar.MOTIVERING_ONTBREEKT);
        assertThat(verzoek.wijsAf(nee(Afwijzing.KAN_LICHTER), REFERENTIE, BESLISSER, NU))
                .isEmpty();
        assertThat(verzoek.stand()).isEqualTo(Handhavingsstand.AFGEWEZEN);
        HandhavingsverzoekView view = verzoek.view(REFERENTIE, "Dirk", "Pien");
        assertThat(view.notitie()).as("wie beslist, leest het terug").isEqualTo("Zij is bekend.");
        assertThat(view.zonderNotitie().toString()).as("wie vroeg, niet").doesNotContain("Zij is bekend.");
    }

    @Test
    @Tag("R-TOE-33")
    void een_reden_komt_uit_de_referentie_en_niets_mag_verraden_dat_iemand_bekend_is() {
        assertThat(REFERENTIE.reden("eerst-vragen", true))
                .as("een reden om te weigeren kent niets toe")
                .isEmpty();
        assertThat(REFERENTIE.voorwaarden(Set.of("niet-door", "alleen-hiervoor")))
                .as("in de volgorde van de lijst")
                .contains(
                        "Gebruik deze gegevens alleen voor dit onderzoek.\nGeef deze gegevens niet door aan een ander.");
        assertThat(REFERENTIE.voorwaarden(Set.of("Zij krijgt hulp van de Budgetwinkel.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geef deze gegevens niet door aan een ander.", "Vraag het eerst aan de persoon zelf"})
    @Tag("R-TOE-33")
    void een_reden_of_voorwaarde_die_iemand_verraadt_komt_er_niet_in(String zin) throws IOException {
        String bestand = Files.readString(MEEGELEVERD.resolve("handhaving.yaml"));
        Files.writeString(map.resolve("handhaving.yaml"), bestand.replace(zin, "Zij is bekend bij de Budgetwinkel"));

        assertThatThrownBy(() -> new Handhavingsreferentie(new Referentiebestand(Optional.of(map))))
                .hasStackTraceContaining("zegt dat iemand bekend is");
    }

    @Test
    void op_een_gesloten_of_eigen_verzoek_wordt_niet_besloten() {
        Handhavingsverzoek verzoek = ingediend();
        assertThat(verzoek.wijsAf(nee(Afwijzing.KAN_LICHTER), REFERENTIE, HANDHAVER, NU))
                .contains(Handhavingsbezwaar.EIGEN_VERZOEK);
        assertThat(verzoek.trekIn(HANDHAVER, NU)).isEmpty();
        assertThat(verzoek.wijsAf(nee(Afwijzing.KAN_LICHTER), REFERENTIE, BESLISSER, NU))
                .contains(Handhavingsbezwaar.AL_GESLOTEN);
        assertThat(verzoek.isOver(IEMAND, BESLISSER)).contains(Handhavingsbezwaar.AL_GESLOTEN);
        assertThat(verzoek.trekIn(HANDHAVER, NU)).contains(Handhavingsbezwaar.AL_GESLOTEN);
    }

    @ParameterizedTest
    @EnumSource(Afwijzing.class)
    void geen_grond_om_te_weigeren_verraadt_of_iemand_bekend_is(Afwijzing grond) {
        ResourceBundle teksten = ResourceBundle.getBundle("nl.samenspraak.toeleiding.handhaving");
        for (String sleutel : Arrays.asList("afwijzing." + grond, "afwijzing." + grond + ".brief")) {
            assertThat(teksten.getString(sleutel).toLowerCase())
                    .isNotEmpty()
                    .doesNotContain("bekend", "dossier", "register", "hulp krijgt");
        }
    }

    private Optional<Handhavingsbezwaar> kenToe(Handhavingsbesluit besluit) {
        return ingediend().kenToe(besluit, REFERENTIE, BESLISSER, NU);
    }

    private static Handhavingsverzoek ingediend() {
        return new Handhavingsverzoek(
                Handhavingsnummer.van(2026, 1),
                verzoek(anna(), REDEN, VANDAAG, Map.of("wmo-huishouden", WAAROM)),
                VANDAAG.plusDays(14),
                HANDHAVER,
                NU);
    }

    private static Handhavingsbesluit besluit(Set<String> welke, boolean zonderWams, boolean weg) {
        return new Handhavingsbesluit(welke, null, "tegenspraak", Set.of(), zonderWams, weg, "");
    }

    private static Handhavingsbesluit nee(Afwijzing grond) {
        return new Handhavingsbesluit(Set.of(), grond, "eerst-vragen", Set.of(), false, false, "Zij is bekend.");
    }

    private static Optional<Handhavingsbezwaar> toets(String aanleiding, Map<String, String> gegevens) {
        return EIS.toets(verzoek(anna(), aanleiding, VANDAAG, gegevens), VANDAAG);
    }

    private static Overwie anna() {
        return new Overwie("Anna Verhoeven", LocalDate.of(1958, 5, 3), "");
    }

    private static NieuwHandhavingsverzoek verzoek(
            Overwie wie, String aanleiding, LocalDate op, Map<String, String> gegevens) {
        return new NieuwHandhavingsverzoek(wie, "pw-53a-6", aanleiding, op, gegevens, NODIG);
    }
}
