package nl.samenspraak.systeemtest.toegang;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A server under load is killed with {@code kill -9}: whoever got an answer before that, left a line that is still there. On the
 * embedded database, because PostgreSQL does not die with the server.
 */
@Tag("R-LOG-02")
@Tag("alleen-h2")
class StroomuitvalIT {

    private static final int LEZERS = 6;
    private static final int GENOEG = 150;

    @Test
    void wat_gezien_is_staat_na_een_kill_9_in_het_logboek() throws Exception {
        Queue<String> gezien = new ConcurrentLinkedQueue<>();
        try (Server server = Server.samenspraak(Databank.h2())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .start()) {
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
            assertThat(sporen(server)).containsAll(gezien);
        }
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
    private static Set<String> sporen(Server server) throws SQLException {
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
