package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The client reads answers as servers send them. */
class VerbindingTest {

    @Test
    void een_antwoord_in_stukken_is_een_geheel() throws Exception {
        try (Nepserver server =
                        new Nepserver("Transfer-Encoding: chunked\r\n\r\n4\r\nsame\r\nA\r\nnspraak 12\r\n0\r\n\r\n");
                Verbinding verbinding = new Verbinding(server.adres())) {
            Verbinding.Antwoord antwoord = verbinding.vraag(verbinding.begin("GET", "/"), "");

            assertThat(antwoord).isEqualTo(new Verbinding.Antwoord(200, 14, "samenspraak 12"));
        }
    }

    @Test
    void de_laatste_cookie_gaat_mee_met_het_volgende_verzoek() throws Exception {
        try (Nepserver server = new Nepserver(
                        "Set-Cookie: s=1; Path=/; HttpOnly\r\nContent-Length: 2\r\n\r\nja",
                        "Set-Cookie: s=2\r\nContent-Length: 2\r\n\r\nja",
                        "Content-Length: 2\r\n\r\nja");
                Verbinding verbinding = new Verbinding(server.adres())) {
            for (int keer = 0; keer < 3; keer++) {
                verbinding.stuur(verbinding.begin("GET", "/"));
            }

            assertThat(server.verzoeken().get(0)).doesNotContain("Cookie");
            assertThat(server.verzoeken().get(1)).contains("Cookie: s=1\r\n");
            assertThat(server.verzoeken().get(2)).contains("Cookie: s=2\r\n");
        }
    }

    @Test
    void na_een_gesloten_verbinding_komt_er_een_nieuwe() throws Exception {
        try (Nepserver server = new Nepserver(
                        "Connection: close\r\nContent-Length: 2\r\n\r\nja", "Content-Length: 3\r\n\r\nnee");
                Verbinding verbinding = new Verbinding(server.adres())) {
            verbinding.stuur(verbinding.begin("GET", "/"));

            assertThat(verbinding.stuur(verbinding.begin("GET", "/")).lengte()).isEqualTo(3);
        }
    }

    @Test
    void wat_de_server_ongezien_liet_vallen_wordt_eenmaal_opnieuw_gevraagd_en_geteld() throws Exception {
        try (Nepserver server = new Nepserver(
                        "Content-Length: 2\r\n\r\nja", Nepserver.HANGT_OP, "Content-Length: 3\r\n\r\nnee");
                Verbinding verbinding = new Verbinding(server.adres())) {
            verbinding.stuur(verbinding.begin("GET", "/"));

            assertThat(verbinding.stuur(verbinding.begin("GET", "/")).lengte()).isEqualTo(3);
            assertThat(verbinding.hernieuwd()).isEqualTo(1);
        }
    }

    @Test
    void wat_iets_verandert_wordt_nooit_opnieuw_gestuurd() throws Exception {
        try (Nepserver server = new Nepserver("Content-Length: 2\r\n\r\nja", Nepserver.HANGT_OP);
                Verbinding verbinding = new Verbinding(server.adres())) {
            verbinding.stuur(verbinding.begin("GET", "/"));

            assertThatThrownBy(() -> verbinding.stuur(verbinding.begin("POST", "/")))
                    .hasMessageContaining("De server sloot de verbinding");
            assertThat(verbinding.hernieuwd()).isZero();
        }
    }

    /** Gives fixed answers, in turn. */
    private static final class Nepserver implements AutoCloseable {

        /** Takes a request and says nothing. */
        static final String HANGT_OP = "";

        private final ServerSocket deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<String> verzoeken = new ArrayList<>();
        private final CompletableFuture<Void> werk;

        Nepserver(String... antwoorden) throws IOException {
            werk = CompletableFuture.runAsync(() -> beantwoord(List.of(antwoorden)));
        }

        URI adres() {
            return URI.create("http://localhost:" + deur.getLocalPort());
        }

        List<String> verzoeken() {
            werk.join();
            return verzoeken;
        }

        private void beantwoord(List<String> antwoorden) {
            Socket bezoek = null;
            try {
                for (String antwoord : antwoorden) {
                    bezoek = bezoek == null ? deur.accept() : bezoek;
                    verzoeken.add(verzoek(bezoek.getInputStream()));
                    if (antwoord.equals(HANGT_OP)) {
                        bezoek.close();
                        bezoek = null;
                        continue;
                    }
                    bezoek.getOutputStream()
                            .write(("HTTP/1.1 200 OK\r\n" + antwoord).getBytes(StandardCharsets.US_ASCII));
                    if (antwoord.contains("Connection: close")) {
                        bezoek.close();
                        bezoek = null;
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String verzoek(InputStream in) throws IOException {
            StringBuilder verzoek = new StringBuilder();
            while (verzoek.indexOf("\r\n\r\n") < 0) {
                verzoek.append((char) in.read());
            }
            return verzoek.toString();
        }

        @Override
        public void close() throws IOException {
            deur.close();
        }
    }
}
