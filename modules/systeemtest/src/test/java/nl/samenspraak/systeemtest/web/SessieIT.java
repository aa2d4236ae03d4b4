package nl.samenspraak.systeemtest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Test;

/** A session warns before it ends, can be extended, and ends without losing what was typed. */
@Systeemtest
class SessieIT {

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
