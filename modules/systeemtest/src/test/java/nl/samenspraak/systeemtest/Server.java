package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * A Payara Micro with one WAR, as a process of its own: what an operator runs.
 *
 * <pre>{@code
 * try (Server server = Server.samenspraak(Databank.h2()).start()) {
 *     assertThat(server.haal("/health/ready").statusCode()).isEqualTo(200);
 *     server.doodmaken();
 *     server.start(); // again, on the same data
 * }
 * }</pre>
 *
 * Each server has a directory of its own; there the embedded database comes to stand, and it stays until {@link #close()}.
 */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Half the work of a start: most of what is compiled well is never used again in a test. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    /** A tenth of the work of a start: the classes that the first server of this process checked, are not checked again by its next ones. */
    private static final List<String> CHECKED =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private static final AtomicBoolean CHECKS = new AtomicBoolean(true);

    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    private final Path war;
    private final String readyPath;
    private final Path directory = Bestanden.temporaryDirectory("server");
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Kindproces process;
    private Path log;
    private final Set<Integer> early = new TreeSet<>();
    private int port;
    private int starts;

    private Server(Path war, String readyPath) {
        this.war = war;
        this.readyPath = readyPath;
    }

    /** @return the built application, not started yet, on a database */
    public static Server samenspraak(Databank databank) {
        return van(Path.of(System.getProperty("samenspraak.war")), "/health/ready")
                .op(databank)
                .omgeving("SAMENSPRAAK_BRIEF_TELEFOON", "14 0999")
                .omgeving("SAMENSPRAAK_BRIEF_POST", "Postbus 1, 9999 ZZ Zandermeer");
    }

    /**
     * @param war any WAR
     * @param readyPath a path that answers 200 when the application in it is ready
     * @return a server with it, not started yet
     */
    static Server van(Path war, String readyPath) {
        return new Server(war, readyPath);
    }

    /** Sets an environment variable, the way an operator configures the application. */
    public Server omgeving(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds the environment variables of a database. */
    Server op(Databank databank) {
        environment.putAll(databank.omgeving());
        return this;
    }

    /** Lets it send its mail to the mail server of the tests. */
    public Server metPost() {
        environment.putAll(Postkantoor.omgeving());
        return this;
    }

    /** Sets a system property. */
    public Server eigenschap(String name, String value) {
        jvmOptions.add("-D" + name + "=" + value);
        return this;
    }

    /**
     * Starts it on a free port and waits until the application answers.
     *
     * @throws IllegalStateException with the end of the log, as soon as the application turns out not to start
     */
    public Server start() {
        starts++;
        log = Bestanden.target("logboeken", directory.getFileName() + "-" + starts + ".log");
        port = Bestanden.freePort();
        process = Kindproces.start(directory, command(), environment, "TERM", log);
        try {
            Wacht.tot(this::isReady, PATIENCE, () -> "de server is niet klaar:\n" + staart());
        } catch (RuntimeException | AssertionError notStarted) {
            process.kill();
            throw notStarted;
        }
        return this;
    }

    /**
     * Starts it for a command of the operator, and waits until it is done.
     *
     * @return what it wrote on the screen; what it wrote in its log is {@link #logboek()}
     * @throws AssertionError with the log, when it does not end in time
     */
    public String voerUit(String opdracht) {
        starts++;
        log = Bestanden.target("logboeken", directory.getFileName() + "-" + starts + ".log");
        Path screen = Bestanden.target("logboeken", directory.getFileName() + "-" + starts + ".scherm");
        port = Bestanden.freePort();
        Map<String, String> metOpdracht = new LinkedHashMap<>(environment);
        metOpdracht.put("SAMENSPRAAK_OPDRACHT", opdracht);
        process = Kindproces.start(directory, command(), metOpdracht, "TERM", screen, log);
        Wacht.tot(() -> !process.isAlive(), PATIENCE, () -> "de opdracht is niet klaar:\n" + staart());
        return Bestanden.read(screen);
    }

    /** @return the address of a page */
    public URI adres(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /**
     * Gets a page without a browser, not following redirects.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> haal(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(adres(path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return stuur(request.build());
    }

    /** Sends any request; the redirects in the answer are not followed. */
    public HttpResponse<String> stuur(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it in an orderly way; the data stay for a next {@link #start()}. */
    public void stop() {
        process.stop();
    }

    /** {@code kill -9}; what was committed must be there after a next {@link #start()}. */
    public void doodmaken() {
        process.kill();
    }

    /** Ends it and removes its data. */
    @Override
    public void close() {
        if (process != null) {
            // Nobody misses what it would still do.
            process.kill();
        }
        Bestanden.deleteAll(directory);
    }

    /** @return the log since the last start */
    public String logboek() {
        return Bestanden.read(log);
    }

    /** @return the end of that log, for a message */
    public String staart() {
        return Bestanden.tail(log, 80);
    }

    /**
     * Connects to its database beside it: only to a PostgreSQL, for the embedded one lets in nobody else.
     *
     * @throws SQLException when that does not work
     */
    public Connection databank() throws SQLException {
        return DriverManager.getConnection(
                environment.get("SAMENSPRAAK_DB_URL"),
                environment.get("SAMENSPRAAK_DB_GEBRUIKER"),
                environment.get("SAMENSPRAAK_DB_WACHTWOORD"));
    }

    /** @return everything on which it listens; see {@link Sockets} */
    public Set<String> luistertOp() {
        return Sockets.luisterend(process.pid());
    }

    /** @return the port of the application */
    public int poort() {
        return port;
    }

    /** @return where it runs and the embedded database stands */
    public Path map() {
        return directory;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx640m");
        command.add("-XX:+UseSerialGC");
        command.addAll(QUICK);
        if (!CHECKS.getAndSet(false)) {
            command.addAll(CHECKED);
        }
        command.add("-Dsamenspraak.luister=127.0.0.1");
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", System.getProperty("payara-micro.jar")));
        command.addAll(
                List.of("--rootDir", directory.resolve("payara-" + starts).toString()));
        command.addAll(List.of("--nocluster", "--disablephonehome", "--port", String.valueOf(port)));
        command.addAll(List.of("--prebootcommandfile", System.getProperty("payara.voor-start")));
        command.addAll(List.of("--postdeploycommandfile", System.getProperty("payara.na-start")));
        command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return command;
    }

    private boolean isReady() {
        String output = logboek();
        if (!process.isAlive()
                || output.contains("Exception while loading the app")
                || NOTHING_DEPLOYED.matcher(output).find()) {
            throw new IllegalStateException("De toepassing is niet gestart:\n" + staart());
        }
        if (!output.contains("ready in")) {
            knock();
            return false;
        }
        return haal(readyPath).statusCode() == 200;
    }

    private void knock() {
        try {
            early.add(haal("/aanmelden.xhtml").statusCode());
        } catch (UncheckedIOException nobodyThere) {
            // As it should be.
        }
    }

    /** @return how it answered to whoever came while it was starting */
    public Set<Integer> antwoordenTijdensStart() {
        return Set.copyOf(early);
    }
}
