package nl.samenspraak.systeemtest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that says what went wrong, without a word of English or of the machine, and with a way out. */
@Systeemtest
@Tag("alleen-h2")
class FoutpaginaIT {

    @Test
    void een_adres_dat_er_niet_is_zegt_dat_en_wijst_de_weg_terug(Venster venster) {
        venster.verwacht("404 GET");
        venster.meldAan("yasmina");

        Page pagina = venster.open("/meldpunt/bestaat-niet.xhtml");

        assertThat(pagina.locator("h1")).isVisible();
        assertThat(pagina.locator(".kenmerk b")).hasText(Pattern.compile("\\S{4,}"));
        assertThat(pagina.locator("main"))
                .not()
                .containsText(Pattern.compile("not found|exception|payara", Pattern.CASE_INSENSITIVE));
        venster.scherm("web-fout-404");
        pagina.locator(".foutpagina a.knop").click();
        assertThat(pagina.locator("header")).containsText("Yasmina");
    }

    @Test
    void een_formulier_dat_niet_van_onze_bladzijde_komt_is_een_verkeerde_vraag_en_geen_storing(Server server) {
        Httpsessie sessie = Httpsessie.meldAan(server, "yasmina");
        String pad = "/meldpunt/werkvoorraad.xhtml";
        String viewstate = Httpsessie.viewstate(sessie.haal(pad));

        for (String nonce : List.of("", "verzonnen")) {
            HttpResponse<String> antwoord =
                    sessie.post(pad, Map.of("jakarta.faces.ViewState", viewstate, "primefaces.nonce", nonce));
            assertThat(antwoord.statusCode()).isEqualTo(400);
            assertThat(antwoord.body()).contains("<h1>Deze vraag klopt niet</h1>", "</html>");
        }
    }

    @Test
    void een_scherm_van_een_andere_pet_zegt_niet_of_er_iets_is(Venster venster) {
        venster.verwacht("403 GET");
        venster.meldAan("kim");

        Page pagina = venster.open("/meldpunt/werkvoorraad.xhtml");

        assertThat(pagina.locator("h1")).isVisible();
        venster.scherm("web-fout-403");
    }

    @Test
    void een_onleesbaar_adres_zegt_wat_er_mis_is(Venster venster) {
        venster.verwacht("40[04] GET");
        venster.meldAan("yasmina");

        Page pagina = venster.open("/meldpunt/melding.xhtml?id=geen-melding");

        assertThat(pagina.locator("h1")).isVisible();
        venster.scherm("web-fout-400");
    }
}
