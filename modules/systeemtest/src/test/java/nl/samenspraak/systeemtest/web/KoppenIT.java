package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers that tell a browser what it may not do. */
@Systeemtest
@Tag("alleen-h2")
class KoppenIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanmelden.xhtml",
                "/",
                "/meldpunt/werkvoorraad.xhtml",
                "/bestaat-niet",
                "/klachten",
                "/klachten;x",
                "/meldpunt;x",
                "/klagen;x",
                "/toegang;a=b",
                "/personen",
                "/resources/samenspraak",
                "/health/live",
                "/huisstijl/tokens.css",
                "/huisstijl/bestaat-niet",
                "/jakarta.faces.resource/samenspraak.css.xhtml?ln=samenspraak",
                "/jakarta.faces.resource/bestaat-niet.css.xhtml?ln=samenspraak"
            })
    void elk_antwoord_draagt_de_veiligheidskoppen(String pad, Server server) {
        HttpResponse<String> antwoord = server.haal(pad);

        assertThat(kop(antwoord, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kop(antwoord, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(kop(antwoord, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(kop(antwoord, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(kop(antwoord, "Permissions-Policy")).contains("camera=()", "geolocation=()");
    }

    @Test
    void een_pagina_laat_alleen_eigen_scripts_toe_en_wordt_niet_bewaard(Server server) {
        HttpResponse<String> antwoord = server.haal("/aanmelden.xhtml");

        assertThat(kop(antwoord, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .containsPattern("script-src 'self' 'nonce-[^']{20,}'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(kop(antwoord, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void elke_pagina_heeft_een_eigen_nonce(Server server) {
        assertThat(kop(server.haal("/aanmelden.xhtml"), "Content-Security-Policy"))
                .isNotEqualTo(kop(server.haal("/aanmelden.xhtml"), "Content-Security-Policy"));
    }

    @Test
    void een_cookie_is_niet_voor_scripts_en_niet_voor_andere_sites(Server server) {
        assertThat(Httpsessie.bezoeker(server)
                        .probeer("dirk", Demoaccounts.WACHTWOORD)
                        .headers()
                        .allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void wie_zich_nog_moet_aanmelden_heeft_geen_sessie_die_vol_kan_zijn(Server server) {
        assertThat(server.haal("/aanmelden.xhtml").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(Httpsessie.bezoeker(server).probeer("dirk", "fout").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"same-origin, 302", "none, 302", "cross-site, 400", "same-site, 400"})
    void een_andere_site_meldt_hier_niemand_aan(String herkomst, int status, Server server) {
        HttpResponse<String> antwoord =
                Httpsessie.bezoeker(server).probeer("dirk", Demoaccounts.WACHTWOORD, "Sec-Fetch-Site", herkomst);

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Set-Cookie").isPresent()).isEqualTo(status == 302);
    }

    @ParameterizedTest
    @CsvSource({"https://elders.example, 400", "null, 400", "zelf, 302"})
    void ook_een_oudere_browser_meldt_niemand_aan_voor_een_andere_site(String bladzijde, int status, Server server) {
        String hier = "http://" + server.adres("/").getAuthority();

        HttpResponse<String> antwoord = Httpsessie.bezoeker(server)
                .probeer("dirk", Demoaccounts.WACHTWOORD, "Origin", bladzijde.equals("zelf") ? hier : bladzijde);

        assertThat(antwoord.statusCode()).isEqualTo(status);
    }

    @Test
    void de_sessie_staat_nooit_in_een_adres(Server server) {
        assertThat(server.haal("/aanmelden.xhtml").body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(server.haal("/").headers().map().toString()).doesNotContainIgnoringCase("jsessionid=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/samenspraak.css.xhtml?ln=samenspraak",
                "/jakarta.faces.resource/core.js.xhtml?ln=primefaces"
            })
    void een_vast_bestand_komt_ingepakt(String pad, Server server) {
        assertThat(kop(server.haal(pad, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    /** The length of a packed page that holds both a secret and what a visitor sent would tell about the secret. */
    @Test
    void een_pagina_met_geheimen_komt_onverpakt(Server server) {
        assertThat(kop(server.haal("/aanmelden.xhtml", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("(geen Content-Encoding)");
    }

    private static String kop(HttpResponse<String> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("(geen " + naam + ")");
    }
}
