package nl.samenspraak.systeemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests start, they also end. */
@Tag("gereedschap")
class KindprocesIT {

    @TempDir
    private Path directory;

    @Test
    void stopt_netjes_wanneer_daarom_wordt_gevraagd() throws IOException {
        Path log = directory.resolve("log");
        Kindproces process = Kindproces.start(
                directory,
                List.of("sh", "-c", "trap 'echo netjes; exit 0' TERM; echo klaar; while :; do sleep 0.05; done"),
                Map.of(),
                "TERM",
                log);
        Wacht.tot(() -> Bestanden.read(log).contains("klaar"), Duration.ofSeconds(10), () -> "het proces begint niet");

        process.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(Files.readString(log)).contains("netjes");
    }

    @Test
    void overleeft_de_dood_van_zijn_ouder_niet() throws IOException {
        Path pid = directory.resolve("pid");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Ouder.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        Wacht.tot(() -> Files.exists(pid), Duration.ofSeconds(30), () -> "de ouder start zijn kind niet");
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly();

        Wacht.tot(() -> !child.isAlive(), Duration.ofSeconds(10), () -> "het kind leeft nog");
    }

    /** A JVM that starts a child and then does nothing but live. */
    static final class Ouder {

        private Ouder() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path directory = Path.of(arguments[0]);
            Kindproces child = Kindproces.start(
                    directory, List.of("sleep", "300"), Map.of(), "TERM", directory.resolve("kind.log"));
            Path draft = Files.writeString(directory.resolve("pid.draft"), String.valueOf(child.pid()));
            Files.move(draft, directory.resolve("pid"));
            Thread.currentThread().join();
        }
    }
}
