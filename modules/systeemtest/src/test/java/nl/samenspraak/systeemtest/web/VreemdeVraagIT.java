package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.meldpunt.Meldbezoeker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of Samenspraak asks, and what is answered then. {@link BestokenIT} draws such questions by lot; these gave a failure once. */
@Tag("op-postgresql")
@Systeemtest
class VreemdeVraagIT {

    private static final String WERKVOORRAAD = "/meldpunt/werkvoorraad.xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "FOO"})
    void een_andere_methode_dan_onze_paginas_gebruiken_is_er_niet(String methode, Server server) {
        for (String pad :
                new String[] {"/aanmelden.xhtml", "/melden/index.xhtml", "/klachten/klacht.xhtml", "/sessie"}) {
            HttpResponse<String> antwoord = server.stuur(HttpRequest.newBuilder(server.adres(pad))
                    .method(methode, HttpRequest.BodyPublishers.noBody())
                    .build());

            assertThat(antwoord.statusCode()).as(pad).isEqualTo(405);
            assertThat(antwoord.body()).as(pad).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, /melden/index.xhtml, Content-Length: 46",
        "TRACE, /klachten/klachten.xhtml, Content-Length: 46",
        "TRACE, /melden/index.xhtml, Transfer-Encoding: chunked",
        "PUT, /melden/index.xhtml, Content-Length: 46",
        "FOO, /metrics, Transfer-Encoding: chunked",
        "OPTIONS, /melden/index.xhtml, Content-Length: 46",
        "HEAD, /melden/index.xhtml, Content-Length: 46",
        "GET, /klagen/index.xhtml, Content-Length: 46",
        "GET, /klagen/index.xhtml, Transfer-Encoding: chunked",
    })
    void wat_een_vraag_meebrengt_is_geen_volgende_vraag(String methode, String pad, String lengte, Server server)
            throws IOException {
        String mee = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(mee).hasSize(46);
        boolean inStukken = lengte.startsWith("Transfer");
        try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
            verbinding.setSoTimeout(2_000);
            verbinding
                    .getOutputStream()
                    .write((methode + " " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                    + lengte + "\r\n\r\n" + (inStukken ? "2e\r\n" + mee + "\r\n0\r\n\r\n" : mee))
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(antwoorden(verbinding)).isEqualTo(1);
        }
    }

    /** How many answers come before the server is silent or hangs up. */
    private static int antwoorden(Socket verbinding) throws IOException {
        ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
        try {
            verbinding.getInputStream().transferTo(gelezen);
        } catch (SocketTimeoutException stil) {
            // Nothing more comes.
        }
        return gelezen.toString(StandardCharsets.ISO_8859_1).split("(?m)^HTTP/1\\.1 \\d", -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void een_formulier_komt_niet_met_een_adres_mee_want_dat_kan_een_link_van_een_ander_zijn(
            String methode, Server server) {
        String aanmelden = "/aanmelden.xhtml?aanmeldform=aanmeldform&naar=&gebruikersnaam=dirk"
                + "&wachtwoord=zandermeer-demo&meldaan=&jakarta.faces.ViewState=stateless&primefaces.nonce=MTIzNDU2Nzg5MDEyMzQ1Ng%3D%3D";

        HttpResponse<String> antwoord = server.stuur(HttpRequest.newBuilder(server.adres(aanmelden))
                .method(methode, HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void een_sessie_in_een_adres_is_er_geen(Server server) {
        Httpsessie yasmina = Httpsessie.meldAan(server, "yasmina");
        String sleutel = yasmina.koekje("samenspraak");

        HttpResponse<String> antwoord = server.haal(WERKVOORRAAD + ";samenspraak=" + sleutel);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).doesNotContain("Yasmina");
        assertThat(yasmina.haal(WERKVOORRAAD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/metrics/base", "/%6detrics", "/openapi", "/open%61pi", "/openapi/application.wadl"
            })
    void wat_de_server_zelf_aanbiedt_is_er_niet_voor_wie_hier_werkt(String pad, Server server) {
        assertThat(Httpsessie.meldAan(server, "dirk").haal(pad).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//metrics",
                "/./metrics",
                "/x/../metrics",
                "/x/%2e%2e/metrics",
                "//openapi",
                "/jakarta.faces.resource/..%2fklachten/klachten.xhtml",
                "/jakarta.faces.resource/../klachten/klachten.xhtml"
            })
    void een_adres_dat_eruitziet_als_een_ander_is_geen_adres(String pad, Server server) throws IOException {
        String sleutel = Httpsessie.meldAan(server, "kim").koekje("samenspraak");
        try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
            verbinding.setSoTimeout(10_000);
            verbinding
                    .getOutputStream()
                    .write(("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\nCookie: samenspraak=" + sleutel
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(antwoord)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy")
                    .containsIgnoringCase("Cache-Control: no-store");
        }
    }

    @Test
    void wie_langzaam_een_bestand_stuurt_houdt_geen_ander_tegen(Server server) throws IOException {
        List<Socket> traag = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                String sleutel = Httpsessie.meldAan(server, "kim").koekje("samenspraak");
                Socket verbinding = new Socket("localhost", server.adres("/").getPort());
                traag.add(verbinding);
                verbinding
                        .getOutputStream()
                        .write(("POST /klachten/stukken.xhtml HTTP/1.1\r\nHost: localhost\r\nCookie: samenspraak="
                                        + sleutel + "\r\nContent-Type: multipart/form-data; boundary=bb\r\n"
                                        + "Content-Length: 1000\r\n\r\n--bb")
                                .getBytes(StandardCharsets.US_ASCII));
                verbinding.getOutputStream().flush();
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());

            assertThat(stuurBestand(server, Httpsessie.meldAan(server, "lina").koekje("samenspraak")))
                    .doesNotStartWith("HTTP/1.1 429");
        } finally {
            for (Socket verbinding : traag) {
                verbinding.close();
            }
        }
    }

    private static String stuurBestand(Server server, String sleutel) throws IOException {
        String inhoud = "--bb\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx\r\n--bb--\r\n";
        try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
            verbinding.setSoTimeout(8_000);
            verbinding
                    .getOutputStream()
                    .write(("POST /klachten/stukken.xhtml HTTP/1.1\r\nHost: localhost\r\nCookie: samenspraak=" + sleutel
                                    + "\r\nContent-Type: multipart/form-data; boundary=bb\r\nConnection: close\r\n"
                                    + "Content-Length: " + inhoud.length() + "\r\n\r\n" + inhoud)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "POST, 400"})
    void een_verbinding_wordt_niet_die_van_een_ander_protocol(String methode, int status, Server server)
            throws Exception {
        // This client asks for it with every first request, as browsers never do without TLS.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

        HttpResponse<String> antwoord = client.send(
                HttpRequest.newBuilder(server.adres("/melden/index.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(20))
                        .method(
                                methode,
                                HttpRequest.BodyPublishers.ofString(methode.equals("GET") ? "" : "x".repeat(60_000)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(antwoord.statusCode()).isEqualTo(status);
    }

    @Test
    void wat_ingepakt_komt_wordt_niet_uitgepakt(Server server) {
        HttpResponse<String> antwoord = server.stuur(HttpRequest.newBuilder(server.adres("/melden/index.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("niet ingepakt"))
                .build());

        assertThat(antwoord.statusCode()).isEqualTo(400);
    }

    @Test
    void wie_halverwege_ophangt_laat_niets_achter_in_het_logboek_van_de_server(Server server) throws IOException {
        for (int keer = 0; keer < 5; keer++) {
            try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
                verbinding
                        .getOutputStream()
                        .write(("POST /melden/index.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=")
                                .getBytes(StandardCharsets.US_ASCII));
                verbinding.getOutputStream().flush();
                LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            }
        }
        server.haal("/melden/index.xhtml");

        assertThat(server.logboek()).doesNotContain("Connection is closed");
    }

    @Test
    void een_verzonnen_of_verlopen_pagina_vult_het_logboek_van_de_server_niet(Server server) {
        int ervoor = server.logboek().length();
        for (int keer = 0; keer < 5; keer++) {
            for (String pad : List.of("/melden/index.xhtml", "/aanmelden.xhtml")) {
                assertThat(Httpsessie.bezoeker(server)
                                .post(pad, Map.of("jakarta.faces.ViewState", "-1:5", "primefaces.nonce", "abc"))
                                .statusCode())
                        .isEqualTo(400);
            }
        }

        assertThat(server.logboek().substring(ervoor)).doesNotContain("ViewExpired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/melden/index.xhtml?jakarta.faces.RenderKitId=Jan%0aX",
                "/jakarta.faces.resource/samenspraak.css.xhtml?ln=samenspraak&pfdrid=x&pfdrt=Jan%0a2026"
            })
    void wat_een_bezoeker_in_een_adres_zet_komt_niet_in_het_logboek_van_de_server(String pad, Server server) {
        int ervoor = server.logboek().length();

        assertThat(server.haal(pad, "If-Modified-Since", "Jan de Vries").statusCode())
                .isEqualTo(200);

        assertThat(server.logboek().substring(ervoor)).doesNotContain("Jan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "identity, chunked", "xchunked"})
    void een_lengte_die_niemand_kent_verbergt_geen_tweede_vraag(String overdracht, Server server) throws IOException {
        try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
            verbinding.setSoTimeout(5_000);
            verbinding
                    .getOutputStream()
                    .write(("POST /aanmelden.xhtml HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + overdracht
                                    + "\r\n\r\n0\r\n\r\nGET /melden/status.xhtml HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(antwoord).startsWith("HTTP/1.1 400").doesNotContain("HTTP/1.1 200");
        }
    }

    @Test
    void na_een_vraag_met_twee_lengtes_wordt_op_die_verbinding_niets_meer_beantwoord(Server server) throws IOException {
        try (Socket verbinding = new Socket("localhost", server.adres("/").getPort())) {
            verbinding.setSoTimeout(10_000);
            verbinding
                    .getOutputStream()
                    .write(("POST /aanmelden.xhtml HTTP/1.1\r\nHost: localhost\r\nContent-Length: 66\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                    + "GET /melden/status.xhtml HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(antwoord).containsOnlyOnce("HTTP/1.1 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "garbage", "../.."})
    void een_verzonnen_kenmerk_in_een_post_is_een_verkeerde_vraag(String kenmerk, Server server) {
        Httpsessie sessie = Httpsessie.meldAan(server, "bram");
        String adres = "/meldpunt/melding.xhtml?id=";
        HttpResponse<String> pagina = sessie.haal(adres + UUID.randomUUID());

        HttpResponse<String> antwoord = sessie.post(
                adres + URLEncoder.encode(kenmerk, StandardCharsets.UTF_8),
                Map.of(
                        "jakarta.faces.ViewState", Httpsessie.viewstate(pagina),
                        "primefaces.nonce", Httpsessie.nonce(pagina)));

        assertThat(antwoord.statusCode()).isBetween(400, 404);
        assertThat(antwoord.body()).doesNotContain("Er ging iets mis");
    }

    @Test
    void wie_van_een_andere_bladzijde_aanmeldt_komt_niet_binnen(Server server) {
        Httpsessie sessie = Httpsessie.bezoeker(server);
        HttpResponse<String> pagina = sessie.haal("/aanmelden.xhtml");
        Map<String, String> velden = Map.of(
                "aanmeldform", "aanmeldform",
                "gebruikersnaam", "yasmina",
                "wachtwoord", "zandermeer-demo",
                "meldaan", "meldaan",
                "jakarta.faces.ViewState", Httpsessie.viewstate(pagina),
                "primefaces.nonce", Httpsessie.nonce(pagina));

        assertThat(sessie.post("/aanmelden.xhtml", velden, "Referer", "http://elders.example/aanmelden")
                        .statusCode())
                .isEqualTo(400);
        assertThat(sessie.post(
                                "/aanmelden.xhtml",
                                velden,
                                "Referer",
                                server.adres("/aanmelden.xhtml").toString())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void wie_wordt_doorgestuurd_leest_onderweg_geen_engels_en_geen_pagina_noemt_een_versie(Server server) {
        for (String pad : List.of("/", "/klachten/register.xhtml", "/melden/")) {
            HttpResponse<String> antwoord = server.haal(pad);
            assertThat(antwoord.body()).as(pad).doesNotContain("Document moved");
        }
        assertThat(server.haal("/aanmelden.xhtml").body())
                .containsPattern("ln=primefaces&amp;v=[0-9a-f]{8}\"")
                .doesNotContain("v=15.");
    }

    @Test
    void aanmelden_zonder_een_veld_of_met_een_teken_dat_niemand_typt_laat_niet_binnen(Server server) {
        Httpsessie sessie = Httpsessie.bezoeker(server);
        for (Map<String, String> velden : List.<Map<String, String>>of(
                Map.of(),
                Map.of("gebruikersnaam", "yasmina"),
                Map.of("wachtwoord", "zandermeer-demo"),
                Map.of("gebruikersnaam", "\0", "wachtwoord", "\0"),
                Map.of("gebruikersnaam", "yas\0mina", "wachtwoord", "fout\0"))) {
            Map<String, String> alles = new HashMap<>(velden);
            alles.put("aanmeldform", "aanmeldform");
            alles.put("meldaan", "meldaan");
            HttpResponse<String> pagina = sessie.haal("/aanmelden.xhtml");
            alles.put("jakarta.faces.ViewState", Httpsessie.viewstate(pagina));
            alles.put("primefaces.nonce", Httpsessie.nonce(pagina));

            HttpResponse<String> antwoord = sessie.post("/aanmelden.xhtml", alles, "X-Forwarded-For", "198.51.100.77");

            assertThat(antwoord.statusCode()).as("%s", velden.keySet()).isEqualTo(200);
            assertThat(antwoord.body()).contains("id=\"aanmeldform\"").doesNotContain("Exception");
        }
    }

    @Test
    void een_brief_aan_niemand_is_een_verkeerde_vraag(Server server) {
        HttpResponse<String> antwoord = Httpsessie.meldAan(server, "kim").haal("/klachten/brief.xhtml?soort=x&aan=x");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("<h1>Deze vraag klopt niet</h1>");
    }

    @Test
    void een_lijst_geeft_niet_meer_rijen_dan_zij_biedt(Server server) {
        Httpsessie sessie = Httpsessie.meldAan(server, "yasmina");

        assertThat(blad(sessie, "25").body()).contains("<update id=\"regels\">");
        for (String rijen : new String[] {"100000", "-1", "0", "x", "*"}) {
            assertThat(blad(sessie, rijen).statusCode()).as(rijen).isEqualTo(400);
        }
    }

    private static HttpResponse<String> blad(Httpsessie sessie, String rijen) {
        return deel(sessie, "regels", Map.of("regels_pagination", "true", "regels_first", "0", "regels_rows", rijen));
    }

    @Test
    void een_vinkje_bij_wat_er_niet_is_is_een_verkeerde_vraag(Server server) {
        new Meldbezoeker(server, "198.51.100.78")
                .vulIn("Post stapelt zich op", "Anna")
                .verstuur();
        Httpsessie sessie = Httpsessie.meldAan(server, "yasmina");

        for (String vinkje : List.of("abc", "M-0-0", "")) {
            HttpResponse<String> antwoord = deel(sessie, "verdeel", Map.of("kies", vinkje));

            assertThat(antwoord.statusCode()).as(vinkje).isEqualTo(400);
            assertThat(antwoord.body()).as(vinkje).doesNotContain("Exception", "nl.samenspraak");
        }
    }

    /** Asks for a part of the list of work that nobody has, as the scripts of that page do. */
    private static HttpResponse<String> deel(Httpsessie sessie, String bron, Map<String, String> meer) {
        HttpResponse<String> pagina = sessie.haal(WERKVOORRAAD + "?lijst=niet_toegewezen");
        Map<String, String> velden = new HashMap<>(meer);
        velden.put("werkform", "werkform");
        velden.put(bron, bron);
        velden.put("jakarta.faces.partial.ajax", "true");
        velden.put("jakarta.faces.source", bron);
        velden.put("jakarta.faces.partial.execute", bron);
        velden.put("jakarta.faces.partial.render", "regels");
        velden.put("jakarta.faces.ViewState", Httpsessie.viewstate(pagina));
        velden.put("primefaces.nonce", Httpsessie.nonce(pagina));
        return sessie.post(WERKVOORRAAD + "?lijst=niet_toegewezen", velden, "Faces-Request", "partial/ajax");
    }
}
