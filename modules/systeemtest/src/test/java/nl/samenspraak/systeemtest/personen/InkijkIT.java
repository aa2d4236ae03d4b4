package nl.samenspraak.systeemtest.personen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking into the BRP from a browser, against one that speaks the published interface and fails in every way. */
@Systeemtest
@Tag("R-TOE-29")
@Tag("alleen-h2")
class InkijkIT {

    private static final String BSN = "999982412";
    private static final String VERHUISD = """
            {"type": "RaadpleegMetBurgerservicenummer", "personen": [{"burgerservicenummer": "999982412",
              "geheimhoudingPersoonsgegevens": true,
              "naam": {"voornamen": "Anna Cornelia", "geslachtsnaam": "Verhoeven", "inOnderzoek": {"geslachtsnaam": true}},
              "geboorte": {"datum": {"type": "Datum", "datum": "1958-05-03", "langFormaat": "3 mei 1958"}},
              "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W", "omschrijving": "woonadres"},
                "verblijfadres": {"officieleStraatnaam": "Zeedijk", "korteStraatnaam": "Zeedijk", "huisnummer": 103,
                  "huisletter": "c", "postcode": "9999ZH", "woonplaats": "Zandermeer"}}}]}
            """;

    @Test
    void wie_een_reden_heeft_ziet_wat_anders_is_en_neemt_over_wat_hij_kiest(Venster venster) throws Exception {
        try (Brpdubbel brp = new Brpdubbel();
                Server server = Server.samenspraak(Databank.nieuw())
                        .omgeving("SAMENSPRAAK_DEMO", "true")
                        .omgeving("SAMENSPRAAK_BRP_URL", brp.adres())
                        .omgeving("SAMENSPRAAK_BRP_SLEUTEL", "proefsleutel")
                        .omgeving("SAMENSPRAAK_BRP_OIN", "00000001234567890000")
                        .start()) {
            Venster daar = venster.op(server);
            daar.meldAan("ruud");
            Page pagina = inkijk(daar);

            // Without reasons nothing goes out.
            pagina.click("#kijk");
            assertThat(pagina.locator("#redendoel")).hasAttribute("aria-invalid", "true");
            pagina.fill("#redendoel", "handig");
            vulRest(pagina);
            pagina.click("#kijk");
            assertThat(pagina.locator(".foutenoverzicht")).containsText("geen reden");
            assertThat(brp.vragen()).isEmpty();
            daar.scherm("inkijk-zonder-reden");

            pagina.fill("#redendoel", "De brief over het gesprek van dinsdag sturen");
            brp.antwoordt(200, VERHUISD);
            pagina.click("#kijk");
            assertThat(pagina.locator("#verschillen tbody tr")).hasCount(3);
            assertThat(pagina.locator("#verschillen tbody tr").first()).containsText("in onderzoek");
            assertThat(pagina.locator("#verschillen")).containsText("Zeedijk 103 c, 9999 ZH Zandermeer");
            assertThat(pagina.locator("main")).containsText("Basisregistratie Personen");
            daar.scherm("inkijk-verschil");
            assertThat(brp.vragen()).singleElement().satisfies(vraag -> {
                assertThat(vraag.adres()).isEqualTo("/haalcentraal/api/brp/personen");
                assertThat(vraag.sleutel()).isEqualTo("proefsleutel");
                assertThat(vraag.oin()).isEqualTo("00000001234567890000");
                assertThat(vraag.doelbinding()).isEqualTo("samenhang-onderzoeken");
                assertThat(vraag.gebruiker()).matches("[0-9a-f-]{36}");
                assertThat(vraag.inhoud())
                        .contains("RaadpleegMetBurgerservicenummer")
                        .doesNotContain("indicatieCurateleRegister")
                        .doesNotContain("partners");
            });

            storingen(pagina, brp, daar);

            // Back to an answer: in another screen the circuit is still open, so this waits until it closes.
            Wacht.tot(
                    () -> {
                        brp.antwoordt(200, VERHUISD);
                        pagina.click("#kijk");
                        pagina.waitForTimeout(1500);
                        return pagina.locator("#verschillen").count() == 1;
                    },
                    Duration.ofSeconds(60),
                    () -> "de BRP wordt niet opnieuw gevraagd");
            pagina.check("#verschillen input[value=VERBLIJF]");
            pagina.click("#neemover");
            assertThat(pagina.locator(".identiteit")).containsText("Zeedijk 103 c");
            assertThat(pagina.locator(".identiteit")).not().containsText("geheimhouding");
            assertThat(pagina.locator("main")).containsText("overgenomen uit de Basisregistratie Personen");
            daar.scherm("inkijk-overgenomen");

            pagina.click(".tabbladen a:has-text('Kijk in de BRP')");
            assertThat(pagina.locator("main")).containsText("adres: Basisregistratie Personen");
            pagina.click("#dieper");
            assertThat(pagina.locator("#redendoel")).hasValue("");
            assertThat(pagina.locator("main")).containsText("curatele");
            daar.scherm("inkijk-dieper");
            assertThat(server.logboek()).doesNotContain(BSN);
            assertThat(brp.vragen())
                    .allSatisfy(vraag -> assertThat(vraag.adres()).doesNotContain(BSN));
        }
    }

    /** Each way to fail has its own words, and none of them says anything about the person. */
    private static void storingen(Page pagina, Brpdubbel brp, Venster venster) {
        zegt(
                pagina,
                brp,
                403,
                "{\"title\": \"U bent niet geautoriseerd voor 999982412\"}",
                "laat Samenspraak hiervoor niet toe");
        zegt(pagina, brp, 400, "{\"detail\": \"999982412\"}", "begrijpt de vraag niet");
        zegt(pagina, brp, 200, "<html>Inloggen</html>", "is niet te lezen");
        zegt(
                pagina,
                brp,
                200,
                "{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": []}",
                "kent deze persoon niet");
        brp.antwoordt(200, VERHUISD);
        brp.wacht(7000);
        pagina.click("#kijk");
        assertThat(pagina.locator(".foutenoverzicht"))
                .containsText("niet op tijd antwoord", new ContainsTextOptions().setTimeout(20_000));
        zegt(pagina, brp, 200, "{}", "is niet te lezen");
        zegt(pagina, brp, 500, "", "De BRP heeft een storing. Probeer");
        zegt(pagina, brp, 503, "{\"title\": \"bezet\"}", "De BRP heeft een storing. Probeer");
        venster.scherm("inkijk-storing");
        brp.antwoordt(500, "");
        pagina.click("#kijk");
        pagina.waitForTimeout(1000);
        pagina.click("#kijk");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Wacht een minuut");
        int ervoor = brp.vragen().size();
        pagina.click("#kijk");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Wacht een minuut");
        assertThat(brp.vragen()).hasSize(ervoor);
    }

    private static void zegt(Page pagina, Brpdubbel brp, int status, String antwoord, String tekst) {
        brp.antwoordt(status, antwoord);
        pagina.click("#kijk");
        assertThat(pagina.locator(".foutenoverzicht")).containsText(tekst);
        assertThat(pagina.locator("body")).not().containsText(BSN);
    }

    @Test
    void zonder_aansluiting_zegt_het_scherm_dat_en_vraagt_het_niets(Venster venster) {
        venster.meldAan("ruud");
        Page pagina = inkijk(venster);

        assertThat(pagina.locator("main")).containsText("Samenspraak is niet aangesloten op de BRP.");
        assertThat(pagina.locator("#kijk")).hasCount(0);
        venster.scherm("inkijk-uit");
    }

    @Test
    void wie_dat_volgens_de_matrix_niet_mag_ziet_de_weg_niet_en_komt_er_niet(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        pagina = zoek(venster);

        assertThat(pagina.locator(".tabbladen")).not().containsText("Kijk in de BRP");
        String id = pagina.url().replaceAll(".*id=", "");
        venster.verwacht("403");
        assertThat(venster.ga("/personen/inkijk.xhtml?id=" + id).status()).isEqualTo(403);
    }

    private static Page inkijk(Venster venster) {
        Page pagina = zoek(venster);
        pagina.click(".tabbladen a:has-text('Kijk in de BRP')");
        return pagina;
    }

    private static Page zoek(Venster venster) {
        Page pagina = venster.open("/personen/zoeken.xhtml");
        pagina.fill("#tekst", BSN);
        pagina.click("#zoek");
        pagina.click("#gevonden a");
        return pagina;
    }

    private static void vulRest(Page pagina) {
        pagina.fill("#redennodig", "Zonder goed adres komt de brief niet bij haar aan");
        pagina.fill("#redenlichter", "Zij is twee keer gebeld en nam niet op");
        pagina.fill("#redenevenredig", "Alleen haar adres wordt gevraagd en zij weet van het onderzoek");
    }
}
