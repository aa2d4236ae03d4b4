package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An nginx with TLS before a server, as an operator has it, with a certificate that it made itself. It takes the nginx of the machine; else it
 * installs Debian's (as root, with apt). When neither succeeds the tests fail, they are never skipped.
 */
public final class Proxy implements AutoCloseable {

    private static final List<Path> USUAL_PLACES =
            List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final Kindproces process;
    private final int port;

    private Proxy(Path directory, Kindproces process, int port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
    }

    /**
     * @param server what stands behind it
     * @return a proxy that answers
     * @throws IllegalStateException that says what to install, when there is no nginx
     */
    public static Proxy voor(Server server) {
        Path nginx = installed()
                .or(() -> Pakket.installeer(Proxy::installed, "nginx-light", "openssl"))
                .orElseThrow(() -> new IllegalStateException(
                        "Geen nginx om mee te testen. Installeer nginx (Debian: apt-get install nginx-light)."));
        Path directory = Bestanden.temporaryDirectory("proxy");
        int port = Bestanden.freePort();
        try {
            certificate(directory);
            Files.writeString(directory.resolve("nginx.conf"), configuration(directory, port, server.adres("/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path log = Bestanden.target("logboeken", directory.getFileName() + ".log");
        Kindproces process = Kindproces.start(
                directory,
                List.of(nginx.toString(), "-c", directory.resolve("nginx.conf").toString(), "-p", directory.toString()),
                Map.of(),
                "TERM",
                log);
        Wacht.tot(
                () -> Files.exists(directory.resolve("nginx.pid")),
                PATIENCE,
                () -> "nginx is niet gestart:\n" + Bestanden.tail(log, 40));
        return new Proxy(directory, process, port);
    }

    /** @return the address of a page through the proxy */
    public URI adres(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    @Override
    public void close() {
        process.stop();
        Bestanden.deleteAll(directory);
    }

    /** Made by itself and for a day: nobody needs to believe it. */
    private static void certificate(Path directory) throws IOException {
        Opdracht.run(
                List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "1",
                        "-subj",
                        "/CN=localhost",
                        "-keyout",
                        directory.resolve("sleutel.pem").toString(),
                        "-out",
                        directory.resolve("certificaat.pem").toString()),
                directory.resolve("openssl.log"));
    }

    private static String configuration(Path directory, int port, URI server) {
        return String.join(
                "\n",
                "daemon off;",
                "master_process off;",
                "worker_processes 1;",
                "pid " + directory.resolve("nginx.pid") + ";",
                "error_log stderr;",
                "events { worker_connections 64; }",
                "http {",
                "  access_log off;",
                Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(soort -> "  " + soort + "_temp_path " + directory.resolve(soort) + ";")
                        .reduce("", (een, twee) -> een + twee + "\n"),
                "  server {",
                "    listen 127.0.0.1:" + port + " ssl;",
                "    ssl_certificate " + directory.resolve("certificaat.pem") + ";",
                "    ssl_certificate_key " + directory.resolve("sleutel.pem") + ";",
                "    location / {",
                "      proxy_pass http://127.0.0.1:" + server.getPort() + ";",
                "      proxy_set_header Host $http_host;",
                "      proxy_set_header X-Forwarded-For $remote_addr;",
                "      proxy_set_header X-Forwarded-Proto $scheme;",
                "    }",
                "  }",
                "}",
                "");
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Opdracht.onPath("nginx").stream(), USUAL_PLACES.stream().filter(Files::isExecutable))
                .findFirst();
    }
}
