package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Test;

/** What the log of the server tells of the people whose data a database refused. */
class ServerlogIT extends Verpakt {

    private static final Logger LOG = Logger.getLogger(ServerlogIT.class.getName());

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Test
    void een_fout_van_de_databank_noemt_niemand() {
        String naam = "Zaadnaam-" + UUID.randomUUID();
        String klaar = "klaar-" + UUID.randomUUID();

        SQLException dubbel = fout(naam, 2);
        SQLException teLang = fout(naam + "x".repeat(200), 1);
        LOG.log(Level.SEVERE, "Mislukt: " + dubbel.getMessage(), new IllegalStateException(dubbel));
        LOG.log(Level.SEVERE, "Mislukt: {0}", teLang);
        LOG.log(Level.SEVERE, "Mislukt", new IllegalStateException(teLang.toString(), teLang));
        LOG.severe(klaar);

        Wacht.tot(() -> serverlog().contains(klaar), Duration.ofSeconds(20), () -> "het logboek komt niet");
        assertThat(serverlog()).contains("SQLState " + dubbel.getSQLState()).doesNotContain(naam);
    }

    /** What the database says when somebody with this name is added so many times. */
    private SQLException fout(String naam, int keren) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(
                        "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                                + " values (?, ?, 'Proef', 'Proef', 'geen', false, 1)")) {
            for (int keer = 0; keer < keren; keer++) {
                opdracht.setObject(1, Id.nieuw());
                opdracht.setString(2, naam);
                opdracht.executeUpdate();
            }
            throw new AssertionError("De databank nam het aan");
        } catch (SQLException verwacht) {
            return verwacht;
        }
    }

    /** Where the output of this server goes. */
    private static String serverlog() {
        try {
            return Files.readString(Path.of("/proc/self/fd/1").toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
