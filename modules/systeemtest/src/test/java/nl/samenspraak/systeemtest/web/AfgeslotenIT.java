package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is open to who has not signed in, except what is named here. */
@Systeemtest
@Tag("alleen-h2")
class AfgeslotenIT {

    private static final List<String> OPENBAAR = List.of(
            "/aanmelden.xhtml",
            "/klagen/bekend.xhtml",
            "/klagen/brief.xhtml",
            "/klagen/contact.xhtml",
            "/klagen/controle.xhtml",
            "/klagen/index.xhtml",
            "/klagen/klaar.xhtml",
            "/klagen/namens.xhtml",
            "/klagen/privacy.xhtml",
            "/klagen/stukken.xhtml",
            "/klagen/voorwie.xhtml",
            "/klagen/wanneer.xhtml",
            "/klagen/wat.xhtml",
            "/klagen/wens.xhtml",
            "/klagen/wie.xhtml",
            "/melden/bel112.xhtml",
            "/melden/brief.xhtml",
            "/melden/contact.xhtml",
            "/melden/controle.xhtml",
            "/melden/gevaar.xhtml",
            "/melden/geweld.xhtml",
            "/melden/index.xhtml",
            "/melden/klaar.xhtml",
            "/melden/melder.xhtml",
            "/melden/over.xhtml",
            "/melden/privacy.xhtml",
            "/melden/situatie.xhtml",
            "/melden/status.xhtml",
            "/melden/veiligthuis.xhtml",
            "/melden/wie.xhtml");

    @Test
    void elke_pagina_en_elk_bestand_in_de_war_vraagt_om_aanmelden(Server server) {
        Set<String> paden = Warinhoud.lees().keySet();
        assertThat(paden).contains("/index.xhtml", "/toegang/logboek.xhtml").containsAll(OPENBAAR);

        assertThat(paden.stream()
                        .filter(Predicate.not(OPENBAAR::contains))
                        .filter(pad -> isOpen(server.haal(pad)))
                        .toList())
                .as("open zonder aanmelden")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bestaat-niet",
                "/sessie",
                "/openapi",
                "/metrics",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/ArquillianServletRunnerEE9",
                "/index.xhtml/aanmelden.xhtml",
                "/index.xhtml;/aanmelden.xhtml",
                "/aanmelden.xhtml/../index.xhtml",
                "/huisstijl/../index.xhtml",
                "/huisstijl/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/%2e%2e/WEB-INF/web.xml.xhtml",
                "//index.xhtml",
                "/melden/../index.xhtml",
                "/melden/..;/index.xhtml",
                "/melden/%2e%2e/index.xhtml",
                "/melden/..%2findex.xhtml",
                "/melden/%252e%252e/index.xhtml",
                "/melden/../WEB-INF/sjablonen/formulier/vraag.xhtml",
                "/meldpunt/werkvoorraad.xhtml;/melden/",
                "/melden.xhtml",
                "/MELDEN/../index.xhtml",
                "/INDEX.xhtml"
            })
    void ook_omwegen_zijn_dicht(String pad, Server server) {
        HttpResponse<String> antwoord = server.haal(pad);

        assertThat(isOpen(antwoord)).as(antwoord + " " + antwoord.body()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void elke_methode_is_dicht(String methode, Server server) {
        HttpRequest verzoek = HttpRequest.newBuilder(server.adres("/index.xhtml"))
                .method(methode, HttpRequest.BodyPublishers.ofString("naam=waarde"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();

        assertThat(isOpen(server.stuur(verzoek))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanmelden.xhtml",
                "/melden/index.xhtml",
                "/klagen/index.xhtml",
                "/klagen/privacy.xhtml",
                "/melden/privacy.xhtml",
                "/melden/status.xhtml",
                "/health",
                "/health/live",
                "/health/ready",
                "/huisstijl/tokens.css"
            })
    void wat_openbaar_is_kan_iedereen_zien(String pad, Server server) {
        assertThat(server.haal(pad).statusCode()).isEqualTo(200);
    }

    @Test
    void wie_iets_wil_zien_wordt_naar_het_aanmelden_gestuurd_en_daarna_terug(Server server) {
        HttpResponse<String> antwoord = server.haal("/toegang/logboek.xhtml");

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(antwoord.headers().firstValue("Location"))
                .hasValue("/aanmelden.xhtml?naar=%2Ftoegang%2Flogboek.xhtml");
    }

    /** Open is every answer with content, and every redirect to anywhere but the sign-in page. */
    private static boolean isOpen(HttpResponse<String> antwoord) {
        Optional<String> naar = antwoord.headers().firstValue("Location");
        return antwoord.statusCode() < 300
                || antwoord.statusCode() < 400
                        && naar.filter(adres -> adres.contains("/aanmelden.xhtml"))
                                .isEmpty();
    }
}
