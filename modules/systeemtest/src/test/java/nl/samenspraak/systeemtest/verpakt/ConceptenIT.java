package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.behandelen.Klachtconcepten;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.zaak.concept.Concepten;
import nl.samenspraak.zaak.concept.Conceptopruiming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unsaved texts on a real database, behind the real gate: of their writer alone, and gone in time. */
class ConceptenIT extends Verpakt {

    private static final String PAGINA = "klachten/oordeel";
    private static final String EMOJI = "Zij zei: \"dit moet anders\" 😟\nعندي مشكلة";

    @Inject
    private Aannemen balie;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Klachtconcepten klachtconcepten;

    @Inject
    private Concepten concepten;

    @Inject
    private Conceptopruiming opruiming;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    private UUID ik;
    private KlachtId klacht;

    @BeforeEach
    void behandelEenKlacht() {
        ik = Id.nieuw();
        word(ik);
        LocalDate vandaag = LocalDate.now(klok);
        Opgenomen opgenomen = (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        vandaag,
                        vandaag,
                        true,
                        "Niet teruggebeld",
                        "Ik heb drie keer gebeld.",
                        "",
                        "",
                        true,
                        Klager.onbekend(),
                        List.of(),
                        null,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        klacht = opgenomen.klacht();
        assertThat(toewijzing
                        .pakOp(opgenomen.nummer(), "Werkt ergens anders.", doel())
                        .bezwaar())
                .isEmpty();
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
    }

    @Test
    void wat_wordt_getypt_laat_geen_regel_na_en_het_terugzien_wel() {
        long voor = regels();
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", "eerst"), 3, doel());
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", EMOJI, "oordelen:0:bevindingen", "b"), 4, doel());
        assertThat(concepten.sinds(klacht, PAGINA)).isPresent();
        assertThat(concepten.sinds(klacht, "klachten/horen")).isEmpty();
        assertThat(regels()).isEqualTo(voor);

        assertThat(klachtconcepten.lees(klacht, PAGINA, doel())).satisfies(terug -> {
            assertThat(terug.velden()).containsEntry("conclusies", EMOJI).hasSize(2);
            assertThat(terug.versie()).isEqualTo(4);
        });
        assertThat(regels()).isEqualTo(voor + 1);
    }

    @Test
    void wie_geen_taak_heeft_leest_en_bewaart_er_niets() {
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", EMOJI), 1, doel());
        word(Id.nieuw());

        assertThat(concepten.sinds(klacht, PAGINA)).isEmpty();
        assertThatThrownBy(() -> klachtconcepten.lees(klacht, PAGINA, doel())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", "x"), 1, doel()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void wat_is_opgeslagen_gaat_weg_en_de_rest_blijft() {
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", "a", "afwijking", "b"), 1, doel());
        klachtconcepten.laatVallen(klacht, PAGINA, "conclusies"::equals, doel());
        assertThat(klachtconcepten.lees(klacht, PAGINA, doel()).velden()).containsOnlyKeys("afwijking");

        klachtconcepten.laatVallen(klacht, PAGINA, veld -> true, doel());
        assertThat(concepten.sinds(klacht, PAGINA)).isEmpty();
    }

    @Test
    void op_meer_paginas_dan_een_zaak_heeft_wordt_niets_bewaard() {
        for (int i = 0; i < 40; i++) {
            assertThat(klachtconcepten.bewaar(klacht, "klachten/verzonnen" + i, Map.of("veld", "x"), 1, doel()))
                    .isTrue();
        }

        assertThat(klachtconcepten.bewaar(klacht, "klachten/te-veel", Map.of("veld", "x"), 1, doel()))
                .isFalse();
        assertThat(concepten.sinds(klacht, "klachten/te-veel")).isEmpty();
        assertThat(klachtconcepten.bewaar(klacht, "klachten/verzonnen7", Map.of("veld", "y"), 1, doel()))
                .isTrue();
    }

    @Test
    void wie_de_zaak_niet_meer_heeft_gooit_zijn_tekst_weg_zonder_te_lezen_en_zonder_geweigerd_te_worden() {
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", EMOJI), 1, doel());
        assertThat(doelbindingen.houdtTaak(klacht.zaak())).isTrue();
        long voor = regels();
        log.doe("update klachten.klacht set behandelaar = '" + Id.nieuw() + "' where id = '" + klacht.waarde() + "'");

        assertThat(doelbindingen.houdtTaak(klacht.zaak())).isFalse();
        concepten.gooiWeg(klacht, PAGINA);

        assertThat(concepten.sinds(klacht, PAGINA)).isEmpty();
        assertThat(regels()).isEqualTo(voor);
    }

    @Test
    void na_zeven_dagen_is_het_weg() {
        klachtconcepten.bewaar(klacht, PAGINA, Map.of("conclusies", EMOJI), 1, doel());
        proefklok.zetVooruit(Duration.ofDays(7).plusMinutes(1));
        assertThat(concepten.sinds(klacht, PAGINA)).isEmpty();

        opruiming.doe();
        proefklok.zetGelijk();
        assertThat(concepten.sinds(klacht, PAGINA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conceptbewaar", "concepthaal"})
    @Tag("R-LOG-01")
    void wie_zonder_doel_iets_wil_bewaren_of_terugzien_laat_een_weigering_achter(String knop) {
        Httpsessie kim = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "kim");
        String adres = "/klachten/klacht.xhtml?id=" + klacht.waarde();
        HttpResponse<String> pagina = kim.haal(adres);
        long voor = geweigerd();

        kim.post(
                adres,
                Map.of(
                        "conceptform",
                        "conceptform",
                        "concepttekst",
                        "{\"a\":\"b\"}",
                        knop,
                        knop,
                        "jakarta.faces.partial.ajax",
                        "true",
                        "jakarta.faces.source",
                        knop,
                        "jakarta.faces.partial.execute",
                        "conceptform",
                        "jakarta.faces.ViewState",
                        Httpsessie.viewstate(pagina),
                        "primefaces.nonce",
                        Httpsessie.nonce(pagina)),
                "Faces-Request",
                "partial/ajax");

        assertThat(geweigerd()).isEqualTo(voor + 1);
    }

    private long geweigerd() {
        return log.tel(
                "select count(*) from toegang.toegangslog where uitkomst = 'geweigerd' and dossier = ?",
                klacht.waarde());
    }

    private long regels() {
        return log.tel("select count(*) from toegang.toegangslog where dossier = ?", klacht.waarde());
    }

    private void word(UUID wie) {
        aanwezige.kom(new Gebruiker(
                wie,
                "proef-" + wie,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, Klachtbehandelaar.PET))));
    }

    private Doelbinding doel() {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }
}
