package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server in a directory of its own, with its safety (fsync) on.
 *
 * <p>It runs from what the machine has, else from what comes with the tests; the property {@code postgres.herkomst}
 * ({@code installed} or {@code bundled}) forces one. PostgreSQL refuses to run as root: then it runs as {@code nobody}.
 */
public final class Postgres implements AutoCloseable {

    private static final String USER = "samenspraak";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final String password = UUID.randomUUID().toString();
    private final Path bin;
    private final Path data = Bestanden.temporaryDirectory("pgdata");
    private final Path log = Bestanden.target("logboeken", "postgres-" + data.getFileName() + ".log");
    private final int port = Bestanden.freePort();
    private int databases;
    private Kindproces process;

    private Postgres(Path bin) {
        this.bin = bin;
    }

    /** @return a running server, of the origin that {@code postgres.herkomst} asks for */
    public static Postgres start() {
        String origin = System.getProperty("postgres.herkomst", "vrij");
        return start(Stream.of(Postgresprogramma.values())
                .filter(programs -> origin.equals("vrij") || programs.name().equalsIgnoreCase(origin))
                .toList());
    }

    static Postgres start(List<Postgresprogramma> origins) {
        Path bin = origins.stream()
                .map(Postgresprogramma::bin)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Geen PostgreSQL gevonden (" + origins
                        + "); installeer PostgreSQL 15 of hoger, met pg_config op het PATH."));
        Postgres postgres = new Postgres(bin);
        postgres.initialise();
        postgres.begin();
        return postgres;
    }

    /** @return an empty database of its own for one application */
    public Databank nieuweDatabank() {
        String name = "samenspraak" + ++databases;
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Databank.postgresql(url(name), USER, password);
    }

    /** Starts it again, after {@link #stop()}, with the same data on the same port. */
    public void begin() {
        process = Kindproces.start(
                data.getParent(),
                asOtherUser(
                        bin.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories="),
                Map.of(),
                "INT",
                log);
        Wacht.tot(this::isReady, PATIENCE, () -> "PostgreSQL is niet gestart:\n" + Bestanden.tail(log, 40));
    }

    /** Stops it and breaks every connection to it; the data stay. */
    public void stop() {
        process.stop();
    }

    /** Stops it and removes its data. */
    @Override
    public void close() {
        stop();
        Bestanden.deleteAll(data);
    }

    /** @return the version, as the server says it: {@code 15.8} */
    String version() {
        try (Connection connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void initialise() {
        Path secret = data.resolveSibling(data.getFileName() + ".secret");
        try {
            Files.writeString(secret, password);
            own(secret);
            own(data);
            Opdracht.run(
                    asOtherUser(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=" + USER,
                            "--pwfile=" + secret,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--no-locale"),
                    log);
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void own(Path path) throws IOException {
        if (ROOT) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private static List<String> asOtherUser(String... command) {
        List<String> all = new ArrayList<>();
        if (ROOT) {
            all.addAll(
                    Opdracht.onPath("setpriv").isPresent()
                            ? List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups")
                            : List.of("runuser", "-u", "nobody", "--"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("PostgreSQL stopte bij het starten:\n" + Bestanden.tail(log, 40));
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }
}
