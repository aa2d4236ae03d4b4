package nl.samenspraak.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Wacht;

/** Which statements PostgreSQL gets for one request: it is told to write them in its own log for a moment. */
final class Sqltelling implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final Pattern OPDRACHT =
            Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);

    private final Connection verbinding;
    private final Path logboek;

    Sqltelling(Databank databank) throws SQLException {
        verbinding = DriverManager.getConnection(
                databank.omgeving().get("SAMENSPRAAK_DB_URL"),
                databank.omgeving().get("SAMENSPRAAK_DB_GEBRUIKER"),
                databank.omgeving().get("SAMENSPRAAK_DB_WACHTWOORD"));
        logboek = nieuwste(Instelling.pad("systeemtest.target").resolve("logboeken"));
        zet("all");
    }

    /**
     * Does a trial a few times, and then once more.
     *
     * @return the statements of that one time, without their parameters
     */
    List<String> opdrachten(Proef proef, Klant klant) {
        klant.bereidVoor(proef);
        for (int keer = 0; keer < 3; keer++) {
            klant.doe(proef);
        }
        merk("begin " + proef.naam());
        klant.doe(proef);
        merk("einde " + proef.naam());
        String tussen = tussen("begin " + proef.naam(), "einde " + proef.naam());
        return OPDRACHT.matcher(tussen)
                .results()
                .map(gevonden -> gevonden.group(1).replaceAll("\\s+", " ").strip())
                .filter(opdracht -> !opdracht.equals("select"))
                .toList();
    }

    /** Leaves a mark in the log, and waits until it is there. */
    private void merk(String tekst) {
        voerUit("select 'merk " + tekst + "'");
        Wacht.tot(() -> inhoud().contains("'merk " + tekst + "'"), GEDULD, () -> "geen merk in " + logboek);
    }

    private String tussen(String begin, String einde) {
        String alles = inhoud();
        Matcher stuk = Pattern.compile(
                        Pattern.quote("'merk " + begin + "'") + "(.*)" + Pattern.quote("'merk " + einde + "'"),
                        Pattern.DOTALL)
                .matcher(alles.substring(Math.max(0, alles.lastIndexOf("'merk " + begin + "'"))));
        if (!stuk.find()) {
            throw new IllegalStateException("Geen opdrachten in " + logboek);
        }
        return stuk.group(1);
    }

    private String inhoud() {
        try {
            return Files.readString(logboek, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zet(String wat) {
        voerUit("alter system set log_statement = '" + wat + "'");
        voerUit("select pg_reload_conf()");
    }

    private void voerUit(String sql) {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path nieuwste(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.getFileName().toString().startsWith("postgres-"))
                    .max(Comparator.comparingLong(bestand -> bestand.toFile().lastModified()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        zet("none");
        verbinding.close();
    }
}
