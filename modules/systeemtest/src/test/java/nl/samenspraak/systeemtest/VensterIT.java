package nl.samenspraak.systeemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window sees what is wrong with a page, and nothing else. */
@Tag("gereedschap")
class VensterIT {

    private static final String START = "<!DOCTYPE html><html lang='nl'><head><title>Proef</title>"
            + "<meta name='viewport' content='width=device-width'><link rel='icon' href='data:,'></head><body><main><h1>Proef</h1>";

    private static final Map<String, String> PAGES = Map.of(
            "/goed", START + "<p>Niets aan de hand.</p></main></body></html>",
            "/ontoegankelijk",
                    START + "<img src='data:,'><p style='color:#bbb;background:#fff'>bleek</p>"
                            + "<div style='width:900px' id='breed'>breed</div>"
                            + "<button style='width:9px;height:9px;padding:0;border:0;margin:0' aria-label='a'></button>"
                            + "<button style='width:9px;height:9px;padding:0;border:0;margin:0' aria-label='b'></button>"
                            + "</main></body></html>",
            "/tekst", START + "<p>Kwam ???kanaal.WEBFORMULIER??? binnen, zegt u???</p></main></body></html>",
            "/stuk",
                    START
                            + "<img src='/weg.png' alt='weg'><script nonce='n'>console.error('au'); setTimeout(() => bestaatNiet());</script>"
                            + "<script>console.log('mag niet')</script>"
                            + "<img src='http://elders.invalid/x.png' alt='elders'><img src='//127.0.0.1:9/y.png' alt='elders'></main></body></html>");

    private static HttpServer server;
    private static Browser browser;
    private Venster venster;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", VensterIT::answer);
        server.start();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.stop(0);
    }

    @BeforeEach
    void open() {
        venster = new Venster(
                browser, URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
    }

    @AfterEach
    void close() {
        venster.close();
    }

    @Test
    void a_text_that_is_not_there_is_a_note() {
        venster.open("/tekst");
        assertThat(venster.notes()).singleElement().asString().contains("???kanaal.WEBFORMULIER???");
    }

    @Test
    void een_goede_pagina_heeft_geen_gebreken() {
        venster.open("/goed");

        venster.scherm("proef-goed");

        assertThat(venster.notes()).isEmpty();
        assertThat(Bestanden.target("schermen", Databank.SOORT, "proef-goed-320.png"))
                .isNotEmptyFile();
    }

    @Test
    void elk_gebrek_in_toegankelijkheid_wordt_genoemd_met_zijn_plaats() {
        venster.open("/ontoegankelijk");

        assertThatThrownBy(() -> venster.scherm("proef-ontoegankelijk"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("axe image-alt (critical)")
                .hasMessageContaining("color-contrast")
                .hasMessageContaining("target-size")
                .hasMessageContaining("[320 px breed] de pagina schuift opzij: div#breed")
                .hasMessageContaining("[200 %] de pagina schuift opzij");
    }

    @Test
    void wat_een_gebruiker_niet_ziet_wordt_genoteerd() {
        venster.open("/stuk");
        venster.pagina().waitForCondition(() -> venster.notes().size() >= 7);

        assertThat(venster.notes())
                .anyMatch(note -> note.matches("404 GET .*/weg.png"))
                .anyMatch(note -> note.contains("console: au"))
                .anyMatch(note -> note.contains("CSP script-src-elem inline"))
                .anyMatch(note -> note.contains("CSP img-src http://elders.invalid/x.png"))
                .anyMatch(note -> note.equals("van elders: http://127.0.0.1:9/y.png"))
                .anyMatch(note -> note.startsWith("mislukt: GET http://127.0.0.1:9/y.png"))
                .anyMatch(note -> note.startsWith("script: ") && note.contains("bestaatNiet"));
    }

    @Test
    void wat_de_test_verwacht_is_geen_gebrek() {
        venster.verwacht("404 GET .*bestaat-niet");
        venster.open("/bestaat-niet");

        assertThat(venster.notes()).isEmpty();
    }

    @Test
    void een_ander_venster_wordt_mee_beoordeeld() {
        venster.open("/goed");
        venster.ander().open("/bestaat-niet");

        assertThat(venster.notes()).singleElement().asString().startsWith("404 GET");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String page = PAGES.get(exchange.getRequestURI().getPath());
        byte[] body = (page == null ? START + "weg</main></body></html>" : page).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self' data: http://127.0.0.1:9; style-src 'unsafe-inline'; script-src 'nonce-n'");
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
