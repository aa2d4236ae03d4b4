package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Proxy;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behind a proxy with TLS everything stays within TLS; and only the proxy that the operator named is believed about that. */
@Systeemtest
@Tag("alleen-h2")
class ProxyIT {

    @Test
    void achter_een_proxy_met_tls_blijft_alles_binnen_tls(Server server) throws Exception {
        try (Proxy proxy = Proxy.voor(server)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(gelooftElkCertificaat()).build();

            for (String pad : List.of("/aanmelden.xhtml", "/melden", "/melden/", "/huisstijl/bestaat-niet")) {
                HttpResponse<String> antwoord = haal(client, proxy, pad);
                assertThat(antwoord.headers().firstValue("Strict-Transport-Security"))
                        .as(pad)
                        .hasValue("max-age=31536000; includeSubDomains");
                assertThat(antwoord.headers().allValues("Set-Cookie"))
                        .as(pad)
                        .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure"));
            }
            assertThat(Httpsessie.met(client, proxy.adres("/"))
                            .probeer("dirk", Demoaccounts.WACHTWOORD)
                            .headers()
                            .allValues("Set-Cookie"))
                    .anySatisfy(cookie ->
                            assertThat(cookie).startsWith("samenspraak=").containsIgnoringCase("; Secure"));
            String hier = "https://" + proxy.adres("/").getAuthority();
            for (Map.Entry<String, Integer> bladzijde :
                    Map.of(hier, 302, "https://elders.example", 400).entrySet()) {
                assertThat(Httpsessie.met(client, proxy.adres("/"))
                                .probeer("dirk", Demoaccounts.WACHTWOORD, "Origin", bladzijde.getKey())
                                .statusCode())
                        .as("een oudere browser op een pagina van " + bladzijde.getKey())
                        .isEqualTo(bladzijde.getValue());
            }
            for (String pad : List.of("/", "/melden", "/meldpunt", "/toegang/logboek.xhtml")) {
                assertThat(haal(client, proxy, pad)
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                        .as(pad)
                        .matches("/[^/].*");
            }
        }
    }

    @Test
    void de_naam_die_een_verzoek_noemt_komt_in_geen_antwoord(Server server) throws IOException {
        for (String pad :
                List.of("/", "/melden", "/meldpunt", "/klagen/wat.xhtml", "/aanmelden.xhtml", "/klagen/bestaat-niet")) {
            assertThat(kaal(server, pad, "Host: kwaad.example")).as(pad).doesNotContain("kwaad.example");
        }
    }

    @Test
    void wie_niet_de_proxy_is_wordt_niet_geloofd(Server server) throws IOException {
        // The server of the tests names 127.0.0.1; this comes from another address of this machine.
        String pagina = kaal(server, "/aanmelden.xhtml", "Host: localhost", "X-Forwarded-Proto: https");
        String formulier = "aanmeldform=aanmeldform&meldaan=meldaan&gebruikersnaam=dirk&wachtwoord="
                + Demoaccounts.WACHTWOORD + "&jakarta.faces.ViewState=" + Httpsessie.viewstate(pagina)
                + "&primefaces.nonce=" + URLEncoder.encode(Httpsessie.nonce(pagina), StandardCharsets.US_ASCII);
        String aangemeld = stuur(
                server,
                "POST /aanmelden.xhtml HTTP/1.1",
                formulier,
                "Host: localhost",
                "X-Forwarded-Proto: https",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + formulier.length());

        assertThat(pagina).startsWith("HTTP/1.1 200").doesNotContain("Strict-Transport-Security");
        assertThat(aangemeld)
                .startsWith("HTTP/1.1 302")
                .contains("Set-Cookie: samenspraak=")
                .doesNotContain("Strict-Transport-Security")
                .doesNotContainIgnoringCase("; Secure");
    }

    private static HttpResponse<String> haal(HttpClient client, Proxy proxy, String pad)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(proxy.adres(pad)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String kaal(Server server, String pad, String... koppen) throws IOException {
        return stuur(server, "GET " + pad + " HTTP/1.1", "", koppen);
    }

    private static String stuur(Server server, String begin, String inhoud, String... koppen) throws IOException {
        try (Socket lijn =
                new Socket("127.0.0.1", server.adres("/").getPort(), InetAddress.getByName("127.0.0.9"), 0)) {
            String vraag = begin + "\r\n" + String.join("\r\n", koppen) + "\r\nConnection: close\r\n\r\n" + inhoud;
            lijn.getOutputStream().write(vraag.getBytes(StandardCharsets.US_ASCII));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SSLContext gelooftElkCertificaat() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Goedgelovig()}, null);
        return context;
    }

    /** The certificate was made a moment ago, for nobody but this test, and does not name the address. */
    private static final class Goedgelovig extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] keten, String soort, Socket lijn) {}

        @Override
        public void checkServerTrusted(X509Certificate[] keten, String soort, Socket lijn) {}

        @Override
        public void checkClientTrusted(X509Certificate[] keten, String soort, SSLEngine machine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] keten, String soort, SSLEngine machine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] keten, String soort) {}

        @Override
        public void checkServerTrusted(X509Certificate[] keten, String soort) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
