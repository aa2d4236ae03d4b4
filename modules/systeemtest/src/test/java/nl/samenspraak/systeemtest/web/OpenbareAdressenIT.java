package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address that a citizen types or gets, as people type it: a page that looks like one, under one policy. What the browser notes fails the test. */
@Systeemtest
@Tag("alleen-h2")
class OpenbareAdressenIT {

    private static final List<String> MAPPEN = List.of("/melden", "/klagen");

    @Test
    void elk_openbaar_adres_is_opgemaakt_en_heeft_een_beleid(Venster venster) {
        for (String adres : adressen().toList()) {
            Page pagina = venster.pagina();
            Response antwoord = venster.ga(adres);

            assertThat(antwoord.status()).as(adres).isEqualTo(200);
            assertThat(antwoord.headersArray().stream()
                            .filter(kop -> kop.name.equalsIgnoreCase("Content-Security-Policy"))
                            .toList())
                    .as("beleid van %s", adres)
                    .hasSize(1);
            assertThat(pagina.evaluate("getComputedStyle(document.querySelector('header.top')).display"))
                    .as("opmaak van %s", adres)
                    .isEqualTo("flex");
        }
    }

    /** The failure of something that is no page ends in a page as well. */
    @Test
    void ook_een_foutpagina_bij_iets_dat_geen_pagina_is_heeft_een_beleid(Server server) {
        for (String adres : List.of("/huisstijl/bestaat-niet", "/melden/bestaat-niet", "/klagen/x/y")) {
            assertThat(server.haal(adres).headers().allValues("Content-Security-Policy"))
                    .as(adres)
                    .hasSize(1);
        }
    }

    @Test
    void wie_alleen_kijkt_krijgt_geen_sessie(Server server) {
        adressen()
                .filter(adres -> !adres.startsWith("/aanmelden"))
                .forEach(adres -> assertThat(server.haal(adres).headers().allValues("Set-Cookie"))
                        .as(adres)
                        .noneMatch(cookie -> cookie.startsWith("samenspraak=")));
    }

    private static Stream<String> adressen() {
        Stream<String> paginas = Warinhoud.paginas().keySet().stream()
                .filter(pad -> MAPPEN.stream().anyMatch(map -> pad.startsWith(map + "/")));
        return Stream.concat(
                Stream.of("/aanmelden.xhtml"),
                Stream.concat(MAPPEN.stream().flatMap(map -> Stream.of(map, map + "/")), paginas));
    }
}
