package nl.samenspraak.meting;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Processor time since a process began, of the three that share this machine. Says what a request costs, however busy the
 * machine was with other things.
 *
 * @param server the application server
 * @param databank PostgreSQL and its backends; zero for an embedded database, whose work is the server's
 * @param klant this process, which plays the clients
 */
record Verbruik(Duration server, Duration databank, Duration klant) {

    static Verbruik nu() {
        return new Verbruik(
                som(proces -> !isPostgres(proces)),
                som(Verbruik::isPostgres),
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /** @return what a server has to pay, wherever its database runs */
    Duration samenOpDeServer() {
        return server.plus(databank);
    }

    Verbruik sinds(Verbruik begin) {
        return new Verbruik(server.minus(begin.server), databank.minus(begin.databank), klant.minus(begin.klant));
    }

    private static Duration som(Predicate<ProcessHandle> welke) {
        Stream<ProcessHandle> kinderen = ProcessHandle.current().descendants();
        return kinderen.filter(welke)
                .flatMap(proces -> proces.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isPostgres(ProcessHandle proces) {
        return proces.info().command().orElse("").endsWith("/postgres");
    }
}
