package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A server that is killed with {@code kill -9}, in the middle of a conversation and under load: on the embedded database as the application makes it
 * when it is told nothing, because PostgreSQL does not die with the server. It is the same server, for a start takes longer than either test.
 */
@Systeemtest
@Tag("alleen-h2")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UitvalIT {

    private static final String NOTITIE = "Wat ziet en hoort de melder?";
    private static final int LEZERS = 6;
    private static final int GENOEG = 150;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.samenspraak(Databank.h2()).omgeving("SAMENSPRAAK_DEMO", "true");
        server.start();
    }

    @AfterAll
    static void einde() {
        server.close();
    }

    /** Types without a pause for some seconds, so that something is always on its way when the server dies. It is there again afterwards. */
    @Test
    @Order(1)
    void na_een_kill_9_van_de_server_is_hoogstens_vijf_seconden_typen_weg(Venster venster) {
        String tekst = "De buurvrouw hoort al drie weken lopen en praten in de nacht. ".repeat(3);
        Venster ervoor = venster.op(server);
        ervoor.verwacht("ERR_CONNECTION|mislukt|Failed to load");
        Page pagina = ervoor.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(ervoor);
        long begonnen = System.nanoTime();
        pagina.keyboard().type(tekst, new Keyboard.TypeOptions().setDelay(40));
        Duration duur = Duration.ofNanos(System.nanoTime() - begonnen);
        server.doodmaken();
        pagina.keyboard().type("!");
        assertThat(pagina.getByText("Nog niet bewaard")).isVisible();
        assertThat(scherm.veld(NOTITIE)).hasValue(tekst + "!");
        ervoor.scherm("meldpunt-nieuw-nietbewaard");

        server.start();
        Venster erna = venster.op(server);
        erna.meldAan("yasmina");
        Telefoonscherm.in(erna);
        erna.pagina().locator("#gesprekken a").click();

        String terug = Telefoonscherm.op(erna.pagina()).veld(NOTITIE).inputValue();
        assertThat(tekst).startsWith(terug);
        Duration kwijt = duur.multipliedBy(tekst.length() - terug.length()).dividedBy(tekst.length());
        System.err.println("METING kwijt na kill -9: " + kwijt.toMillis() + " ms typen");
        assertThat(kwijt).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    /** Whoever got an answer before that, left a line that is still there. */
    @Test
    @Order(2)
    @Tag("R-LOG-02")
    void wat_gezien_is_staat_na_een_kill_9_in_het_logboek() throws Exception {
        Queue<String> gezien = new ConcurrentLinkedQueue<>();
        ExecutorService lezers = Executors.newFixedThreadPool(LEZERS);
        for (int i = 0; i < LEZERS; i++) {
            Httpsessie fg = Httpsessie.meldAan(server, "fatma");
            lezers.submit(() -> leesTotHetStopt(fg, gezien));
        }
        Wacht.tot(() -> gezien.size() >= GENOEG, Duration.ofSeconds(90), () -> "gezien: " + gezien.size());

        server.doodmaken();
        lezers.shutdown();
        assertThat(lezers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(gezien).hasSizeGreaterThanOrEqualTo(GENOEG);
        assertThat(sporen()).containsAll(gezien);
    }

    private static void leesTotHetStopt(Httpsessie fg, Queue<String> gezien) {
        while (true) {
            String spoor = UUID.randomUUID().toString().replace("-", "");
            HttpResponse<String> antwoord;
            try {
                antwoord = fg.haal("/toegang/logboek.xhtml", "traceparent", "00-" + spoor + "-0000000000000001-01");
            } catch (UncheckedIOException serverIsDood) {
                return;
            }
            if (antwoord.statusCode() != 200 || !antwoord.body().contains("</html>")) {
                return;
            }
            gezien.add(spoor);
        }
    }

    /** The trace identifiers in the log, read from the file that the dead server left. */
    private static Set<String> sporen() throws SQLException {
        String url = "jdbc:h2:file:" + server.map().resolve("gegevens/samenspraak")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Set<String> sporen = new HashSet<>();
        try (Connection verbinding = DriverManager.getConnection(url, "sa", "samenspraak");
                ResultSet rij = verbinding
                        .createStatement()
                        .executeQuery(
                                "select distinct trace_id from toegang.toegangslog where uitkomst = 'verleend'")) {
            while (rij.next()) {
                sporen.add(rij.getString(1));
            }
        }
        return sporen;
    }
}
