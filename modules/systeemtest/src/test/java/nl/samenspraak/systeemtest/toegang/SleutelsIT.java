package nl.samenspraak.systeemtest.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a municipality that began with a demo and takes a new key: on the database of this run, with the data of the demo. */
@Tag("alleen-h2")
class SleutelsIT {

    private static final String EEN = base64("1".repeat(32));
    private static final String TWEE = base64("2".repeat(32));

    @Test
    void een_nieuwe_sleutel_neemt_alles_over_en_het_einde_van_de_demo_sluit_haar_accounts() throws Exception {
        Databank databank = Databank.nieuw();
        try (Server server = Server.samenspraak(databank)
                .omgeving("SAMENSPRAAK_SLEUTEL", EEN)
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .start()) {
            assertThat(Httpsessie.komtBinnen(server.adres("/"), "yasmina", "zandermeer-demo"))
                    .isTrue();
            if (databank.soort().equals("h2")) {
                assertThat(rechten(server.map().resolve("gegevens"))).isEqualTo("rwx------");
                assertThat(rechten(server.map().resolve("gegevens/samenspraak.mv.db")))
                        .isEqualTo("rw-------");
                assertThat(server.map().resolve("gegevens/samenspraak.trace.db"))
                        .doesNotExist();
            }
            server.stop();
            Map<String, String> hashes = hashes(databank, server);
            assertThat(hashes).isNotEmpty();
            assertThat(tel(databank, server, "select count(*) from personen.persoon where bsn_sleutelversie = 1"))
                    .isEqualTo(hashes.size());

            server.omgeving("SAMENSPRAAK_SLEUTEL", "2:" + TWEE + ",1:" + EEN);
            mislukt(databank, server);
            String uitvoer = server.voerUit("sleutels-vernieuwen");

            assertThat(uitvoer)
                    .contains("burgerservicenummers: " + hashes.size(), "Alles is versleuteld met sleutel 2");
            assertThat(tel(databank, server, "select count(*) from personen.persoon where bsn_sleutelversie = 1"))
                    .isZero();
            assertThat(hashes(databank, server).keySet()).isEqualTo(hashes.keySet());
            assertThat(hashes(databank, server).values()).doesNotContainAnyElementsOf(hashes.values());
            assertThat(tel(databank, server, "select count(*) from toegang.sleutel where sleutelversie = 1"))
                    .isZero();

            server.omgeving("SAMENSPRAAK_SLEUTEL", "2:" + TWEE)
                    .omgeving("SAMENSPRAAK_DEMO", "false")
                    .start();

            assertThat(server.logboek()).contains("13 accounts van de demo zijn gesloten");
            assertThat(Httpsessie.komtBinnen(server.adres("/"), "yasmina", "zandermeer-demo"))
                    .isFalse();
        }
    }

    /** Somebody's number was damaged: the operator hears that it failed and where to look, and there it stands. */
    private static void mislukt(Databank databank, Server server) throws SQLException {
        byte[] eerst = verwisselBsn(databank, server, new byte[] {1, 2, 3});

        String scherm = server.voerUit("sleutels-vernieuwen");

        assertThat(scherm)
                .contains("De opdracht sleutels-vernieuwen is mislukt. Waardoor, staat in het log van de server")
                .doesNotContain("Exception", "\tat ");
        assertThat(server.logboek())
                .contains("De opdracht sleutels-vernieuwen is mislukt", "Exception", "\tat nl.samenspraak.");
        verwisselBsn(databank, server, eerst);
    }

    /** @return what stood there */
    private static byte[] verwisselBsn(Databank databank, Server server, byte[] nieuw) throws SQLException {
        try (Connection verbinding = verbind(databank, server);
                ResultSet rij = verbinding
                        .createStatement()
                        .executeQuery("select id, bsn from personen.persoon where bsn is not null"
                                + " order by pseudoniem fetch first 1 rows only");
                PreparedStatement wijzig =
                        verbinding.prepareStatement("update personen.persoon set bsn = ? where id = ?")) {
            rij.next();
            byte[] eerst = rij.getBytes(2);
            wijzig.setBytes(1, nieuw);
            wijzig.setObject(2, rij.getObject(1));
            wijzig.executeUpdate();
            return eerst;
        }
    }

    private static Map<String, String> hashes(Databank databank, Server server) throws SQLException {
        Map<String, String> gevonden = new TreeMap<>();
        try (Connection verbinding = verbind(databank, server);
                ResultSet rij = verbinding
                        .createStatement()
                        .executeQuery("select pseudoniem, bsn_zoek from personen.persoon where bsn is not null")) {
            while (rij.next()) {
                gevonden.put(rij.getString(1), rij.getString(2));
            }
        }
        return gevonden;
    }

    private static long tel(Databank databank, Server server, String sql) throws SQLException {
        try (Connection verbinding = verbind(databank, server);
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private static Connection verbind(Databank databank, Server server) throws SQLException {
        if (databank.soort().equals("h2")) {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + server.map().resolve("gegevens/samenspraak")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                    "sa",
                    "samenspraak");
        }
        Map<String, String> omgeving = databank.omgeving();
        return DriverManager.getConnection(
                omgeving.get("SAMENSPRAAK_DB_URL"),
                omgeving.get("SAMENSPRAAK_DB_GEBRUIKER"),
                omgeving.get("SAMENSPRAAK_DB_WACHTWOORD"));
    }

    private static String rechten(Path pad) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(pad));
    }

    private static String base64(String tekst) {
        return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.US_ASCII));
    }
}
