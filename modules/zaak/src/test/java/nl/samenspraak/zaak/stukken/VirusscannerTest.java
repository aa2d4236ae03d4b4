package nl.samenspraak.zaak.stukken;

import static nl.samenspraak.zaak.stukken.Virusscanner.Oordeel.ONBEKEND;
import static nl.samenspraak.zaak.stukken.Virusscanner.Oordeel.ONVEILIG;
import static nl.samenspraak.zaak.stukken.Virusscanner.Oordeel.VEILIG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a double that speaks as clamd does. */
class VirusscannerTest {

    private ServerSocket clamd;

    @BeforeEach
    void begin() throws IOException {
        clamd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void einde() throws IOException {
        clamd.close();
    }

    @Test
    void het_hele_bestand_gaat_langs_de_scanner() throws Exception {
        CompletableFuture<byte[]> kreeg = antwoord("stream: OK\0");
        byte[] groot = new byte[150_000];
        groot[149_999] = 7;
        assertThat(scanner().scan(groot)).isEqualTo(VEILIG);
        assertThat(kreeg.get()).isEqualTo(groot);
    }

    @Test
    void wat_hij_vindt_komt_er_niet_in() {
        antwoord("stream: Eicar-Test-Signature FOUND\0");
        assertThat(scanner().scan(new byte[] {1})).isEqualTo(ONVEILIG);
    }

    @Test
    void zegt_hij_iets_anders_dan_komt_er_niets_in() {
        antwoord("INSTREAM size limit exceeded. ERROR\0");
        assertThat(scanner().scan(new byte[] {1})).isEqualTo(ONBEKEND);
    }

    @Test
    void is_hij_er_niet_dan_komt_er_niets_in() throws IOException {
        Virusscanner scanner = scanner();
        clamd.close();
        Bestandskeuring keuring = new Bestandskeuring(Proefbestanden.regels(), scanner);
        assertThatThrownBy(() -> keuring.keur(Optional.of(new AangebodenBestand("brief.pdf", Proefbestanden.pdf()))))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("niet nagaan of bestanden veilig zijn");
    }

    @Test
    void een_instelling_die_niets_is_houdt_de_start_tegen() {
        assertThatThrownBy(() -> new Virusscanner(Optional.of("clamav")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SAMENSPRAAK_VIRUSSCANNER");
    }

    private Virusscanner scanner() {
        return new Virusscanner(Optional.of(clamd.getInetAddress().getHostAddress() + ":" + clamd.getLocalPort()));
    }

    private CompletableFuture<byte[]> antwoord(String woord) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket lijn = clamd.accept()) {
                DataInputStream in = new DataInputStream(lijn.getInputStream());
                assertThat(in.readNBytes(10))
                        .asString(StandardCharsets.US_ASCII)
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream alles = new ByteArrayOutputStream();
                for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
                    alles.writeBytes(in.readNBytes(lengte));
                }
                lijn.getOutputStream().write(woord.getBytes(StandardCharsets.US_ASCII));
                return alles.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
