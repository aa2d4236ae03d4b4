package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the tests leave their traces, and small help with files and ports. */
final class Bestanden {

    private static final Path TARGET =
            Path.of(System.getProperty("systeemtest.target", "target")).toAbsolutePath();

    private static final int FIRST_PORT = Integer.getInteger("systeemtest.poorten", 20_000);
    private static final int PORTS = 500;
    private static final int FORKS = 10;
    private static final int FORK = Integer.getInteger("systeemtest.fork", 0);

    private Bestanden() {}

    /** @return a path in the build directory, whose parent exists */
    static Path target(String first, String... more) {
        try {
            Path path = TARGET.resolve(Path.of(first, more));
            Files.createDirectories(path.getParent());
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the last lines, without colour codes; a note when there is no such file */
    static String tail(Path file, int lines) {
        if (!Files.exists(file)) {
            return "(geen bestand " + file + ")";
        }
        List<String> all = read(file).lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** @return the text of a log, without colour codes */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("\u001B\\[[;\\d]*m", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryDirectory(String name) {
        try {
            return Files.createTempDirectory("samenspraak-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteAll(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return a port that nobody listens on now, from those that the kernel gives to nobody by itself: so nobody has it when the server that it is for
     *     comes to it, some seconds later. Each process of the tests has ports of its own.
     */
    static int freePort() {
        int first = FIRST_PORT + PORTS * (FORK % FORKS);
        return IntStream.generate(() -> first + ThreadLocalRandom.current().nextInt(PORTS))
                .limit(PORTS)
                .filter(Bestanden::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Geen poort vrij vanaf " + first));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }
}
