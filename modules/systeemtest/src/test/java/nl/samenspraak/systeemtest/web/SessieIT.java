package nl.samenspraak.systeemtest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session warns before it ends, can be extended, and ends without losing what was typed. */
@Tag("alleen-h2")
@Systeemtest
class SessieIT {

    private static final int MEER_DAN_ER_BEWAARD_WORDEN = 25;
    private static final String GETYPT = "Jansen 1960";
    private static final long BIJNA_HALF_UUR = 29 * 60 * 1000L;
    private static final long RUIM_TWEE_MINUTEN = 130 * 1000L;

    @Test
    void wie_lang_niets_doet_wordt_gewaarschuwd_en_kan_verlengen(Venster venster) {
        venster.pagina().clock().install();
        Page pagina = venster.meldAan("yasmina");

        pagina.clock().fastForward(BIJNA_HALF_UUR);

        Locator waarschuwing = pagina.locator("#samen-sessie");
        assertThat(waarschuwing).isVisible();
        venster.scherm("web-sessie-waarschuwing");
        waarschuwing.locator("[data-verlengen]").click();
        assertThat(waarschuwing).isHidden();
        pagina.clock().fastForward(RUIM_TWEE_MINUTEN);
        assertThat(waarschuwing).isHidden();
        assertThat(pagina.locator("#samen-verlopen")).isHidden();
    }

    @Test
    void wie_na_de_waarschuwing_niets_doet_ziet_een_afgeschermd_scherm(Venster venster) {
        venster.pagina().clock().install();
        Page pagina = venster.meldAan("yasmina");

        pagina.clock().fastForward(BIJNA_HALF_UUR);
        pagina.clock().fastForward(RUIM_TWEE_MINUTEN);

        assertThat(pagina.locator("#samen-verlopen")).isVisible();
        assertThat(pagina.locator("#samen-sessie")).isHidden();
        venster.scherm("web-sessie-verlopen");
    }

    @Test
    void wat_getypt_was_staat_er_weer_na_opnieuw_aanmelden(Venster venster) {
        Page pagina = typtEnVerliestZijnSessie("yasmina", venster);
        Locator verlopen = pagina.locator("#samen-verlopen");
        verlopen.locator("[data-verder]").click();
        assertThat(verlopen.locator("[data-uitkomst]")).isVisible();

        meldAanInAnderTabblad("yasmina", verlopen);
        verlopen.locator("[data-verder]").click();

        assertThat(verlopen).isHidden();
        assertThat(pagina.locator("#tekst")).hasValue(GETYPT);
    }

    @Test
    void na_veel_andere_schermen_is_een_scherm_te_oud_en_niet_de_gebruiker_afgemeld(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/nieuw.xhtml");
        Page ander = pagina.context().newPage();
        for (int i = 0; i < MEER_DAN_ER_BEWAARD_WORDEN; i++) {
            ander.navigate(pagina.url().replace("nieuw", "zoeken"));
        }
        pagina.locator("#notitie").fill("Gezegd terwijl er veel openstond.");
        pagina.keyboard().press("Control+s");

        Locator oud = pagina.locator("#samen-oud");
        assertThat(oud).isVisible();
        assertThat(oud).containsText("U bent nog aangemeld.");
        assertThat(pagina.locator("#samen-verlopen")).isHidden();
        venster.scherm("web-scherm-te-oud");
        oud.locator("[data-openopnieuw]").click();

        assertThat(pagina.locator("#notitie")).hasValue("Gezegd terwijl er veel openstond.");
        pagina.keyboard().press("Control+s");
        assertThat(pagina.locator(".bewaard")).isVisible();
    }

    @Test
    void een_ander_die_zich_aanmeldt_krijgt_de_getypte_tekst_niet(Venster venster) {
        Page pagina = typtEnVerliestZijnSessie("yasmina", venster);
        Locator verlopen = pagina.locator("#samen-verlopen");

        meldAanInAnderTabblad("bram", verlopen);
        verlopen.locator("[data-verder]").click();

        assertThat(verlopen.locator("[data-uitkomst]")).isVisible();
        assertThat(verlopen).isVisible();
    }

    @Test
    void verlengen_lukt_alleen_wie_is_aangemeld(Server server) {
        HttpRequest verzoek = HttpRequest.newBuilder(server.adres("/sessie"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(server.stuur(verzoek).statusCode()).isEqualTo(302);
        assertThat(Httpsessie.meldAan(server, "yasmina")
                        .post("/sessie", Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void wie_van_pet_wisselt_kan_met_een_oud_scherm_niets_meer_en_krijgt_zijn_tekst_terug(Server server) {
        Httpsessie ruud = Httpsessie.meldAan(server, "ruud");
        HttpResponse<String> begin = ruud.haal("/toeleiding/deelwijzer.xhtml");
        HttpResponse<String> zoeken = ruud.haal("/personen/zoeken.xhtml");

        assertThat(ruud.post(
                                "/toeleiding/deelwijzer.xhtml",
                                formulier(begin, Map.of("petkeuze", "petkeuze", "petten:1:wissel", "x")))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> antwoord = ruud.post(
                "/personen/zoeken.xhtml",
                formulier(zoeken, Map.of("zoekform", "zoekform", "tekst", "mevrouw " + GETYPT, "zoek", "zoek")));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("mevrouw " + GETYPT).contains("Open het scherm opnieuw");
    }

    @Test
    void een_ander_die_zich_in_dezelfde_browser_aanmeldt_vindt_geen_scherm_van_de_eerste(Server server) {
        Httpsessie browser = Httpsessie.meldAan(server, "yasmina");
        HttpResponse<String> zoeken = browser.haal("/personen/zoeken.xhtml");
        browser.meldAan("bram");

        HttpResponse<String> antwoord = browser.post(
                "/personen/zoeken.xhtml",
                formulier(zoeken, Map.of("zoekform", "zoekform", "tekst", GETYPT, "zoek", "zoek")));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(browser.haal("/personen/zoeken.xhtml").body())
                .contains("Bram")
                .doesNotContain("Yasmina");
    }

    @Test
    void wie_is_aangemeld_kan_ook_het_openbare_formulier_invullen(Server server) {
        Httpsessie browser = Httpsessie.meldAan(server, "yasmina");
        HttpResponse<String> begin = browser.haal("/melden/index.xhtml");

        HttpResponse<String> verder = browser.post(
                "/melden/index.xhtml", formulier(begin, Map.of("startform", "startform", "begin", "begin")));

        assertThat(verder.statusCode()).isEqualTo(302);
        assertThat(verder.headers().firstValue("Location").orElseThrow()).contains("/melden/");
    }

    @Test
    void een_pagina_met_een_dossier_doet_niet_alsof_zij_nergens_bewaard_is(Server server) {
        Httpsessie yasmina = Httpsessie.meldAan(server, "yasmina");
        HttpResponse<String> zoeken = yasmina.haal("/personen/zoeken.xhtml");
        Map<String, String> velden =
                new HashMap<>(formulier(zoeken, Map.of("zoekform", "zoekform", "tekst", GETYPT, "zoek", "zoek")));
        velden.put("jakarta.faces.ViewState", "stateless");

        HttpResponse<String> antwoord = yasmina.post("/personen/zoeken.xhtml", velden);

        assertThat(antwoord.statusCode()).isEqualTo(400);
    }

    @Test
    void wie_zich_afmeldt_is_ook_in_de_databank_weg(Server server) {
        Httpsessie yasmina = Httpsessie.meldAan(server, "yasmina");
        HttpResponse<String> begin = yasmina.haal("/personen/zoeken.xhtml");

        yasmina.post(
                "/personen/zoeken.xhtml", formulier(begin, Map.of("petkeuze", "petkeuze", "afmelden", "afmelden")));

        assertThat(yasmina.haal("/personen/zoeken.xhtml").statusCode()).isEqualTo(302);
    }

    private static Map<String, String> formulier(HttpResponse<String> pagina, Map<String, String> velden) {
        Map<String, String> alles = new HashMap<>(velden);
        alles.put("jakarta.faces.ViewState", Httpsessie.viewstate(pagina));
        alles.put("primefaces.nonce", Httpsessie.nonce(pagina));
        return alles;
    }

    private static Page typtEnVerliestZijnSessie(String account, Venster venster) {
        venster.verwacht("401 ");
        Page pagina = venster.meldAan(account);
        venster.open("/personen/zoeken.xhtml");
        pagina.fill("#tekst", GETYPT);
        laatDeServerDeSessieVergeten(pagina.context());
        pagina.click("#zoek");
        assertThat(pagina.locator("#samen-verlopen")).isVisible();
        return pagina;
    }

    private static void meldAanInAnderTabblad(String account, Locator verlopen) {
        Page tabblad = verlopen.page()
                .context()
                .waitForPage(() -> verlopen.locator("a[target=_blank]").click());
        tabblad.fill("#gebruikersnaam", account);
        tabblad.fill("#wachtwoord", "zandermeer-demo");
        tabblad.click("#meldaan");
        assertThat(tabblad.locator("#afmelden")).hasCount(1);
    }

    /** What a browser sees of a session that has ended: its cookie means nothing to the server any more. */
    private static void laatDeServerDeSessieVergeten(BrowserContext browser) {
        Cookie sessie = browser.cookies().stream()
                .filter(cookie -> cookie.name.equals("samenspraak"))
                .findFirst()
                .orElseThrow();
        sessie.value = "0".repeat(28);
        browser.addCookies(List.of(sessie));
    }
}
