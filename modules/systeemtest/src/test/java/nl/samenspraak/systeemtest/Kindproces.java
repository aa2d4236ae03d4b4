package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that never outlives this JVM, however the JVM ends.
 *
 * <p>A small watcher holds the read end of a pipe from this JVM. When the pipe closes, by {@link #stop} or because the JVM is
 * gone (killed with -9 as well), the watcher sends the process the signal that ends it in an orderly way.
 */
final class Kindproces {

    /** Its zeroth argument is the signal, the rest the command; the command takes the place, and the pid, of the shell. */
    private static final String WATCHED =
            "exec 3<&0; { read -r _ <&3; kill -s \"$0\" $$ 2>/dev/null; } & exec \"$@\" 3<&- </dev/null";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;

    private Kindproces(Process process) {
        this.process = process;
    }

    /**
     * @param directory where it runs
     * @param command what to run
     * @param environment variables added to those of this JVM, of which those of the application itself are left out
     * @param signal what ends it in an orderly way: TERM, INT, ...
     * @param log where its output goes
     * @return the running process
     */
    static Kindproces start(
            Path directory, List<String> command, Map<String, String> environment, String signal, Path log) {
        return start(directory, command, environment, signal, log, log);
    }

    /**
     * @param directory where it runs
     * @param command what to run
     * @param environment variables added to those of this JVM, of which those of the application itself are left out
     * @param signal what ends it in an orderly way: TERM, INT, ...
     * @param screen where its output goes
     * @param log where its error output goes
     * @return the running process
     */
    static Kindproces start(
            Path directory,
            List<String> command,
            Map<String, String> environment,
            String signal,
            Path screen,
            Path log) {
        List<String> watched = new ArrayList<>(List.of("sh", "-c", WATCHED, signal));
        watched.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(watched)
                .directory(directory.toFile())
                .redirectErrorStream(screen.equals(log))
                .redirectError(log.toFile())
                .redirectOutput(screen.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMENSPRAAK_"));
        builder.environment().putAll(environment);
        try {
            return new Kindproces(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends it in an orderly way; kills it when it does not listen. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** {@code kill -9}: what a power cut or the kernel does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
