package nl.samenspraak.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Lets clients do a trial, each again as soon as it is answered, and measures the middle of that time. */
final class Belasting implements AutoCloseable {

    private static final Duration AANLOOP = Duration.ofMillis(300);

    private final ExecutorService draden = Executors.newCachedThreadPool();

    /**
     * @param proef what to do
     * @param klanten who do it
     * @param duur how long to measure
     * @return what came of it
     */
    Beurt beurt(Proef proef, List<Klant> klanten, Duration duur) {
        klanten.forEach(klant -> klant.bereidVoor(proef));
        long begin = System.nanoTime() + AANLOOP.toNanos();
        long einde = begin + duur.toNanos();
        List<CompletableFuture<Reeks>> lopend = klanten.stream()
                .map(klant -> CompletableFuture.supplyAsync(() -> werk(proef, klant, begin, einde), draden))
                .toList();
        wachtTot(begin);
        Verbruik ervoor = Verbruik.nu();
        wachtTot(einde);
        Verbruik erna = Verbruik.nu();
        List<Reeks> reeksen = new ArrayList<>();
        try {
            lopend.forEach(een -> reeksen.add(een.join()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fout ? fout : e;
        }
        return new Beurt(
                duur,
                reeksen.stream().flatMapToLong(Reeks::tijden).toArray(),
                erna.sinds(ervoor),
                reeksen.stream().mapToLong(reeks -> reeks.gedaan).sum());
    }

    private static Reeks werk(Proef proef, Klant klant, long begin, long einde) {
        Reeks reeks = new Reeks();
        long nu = System.nanoTime();
        while (nu < einde) {
            klant.doe(proef);
            long klaar = System.nanoTime();
            reeks.gedaan++;
            if (nu >= begin && klaar <= einde) {
                reeks.voegToe(klaar - nu);
            }
            nu = klaar;
        }
        return reeks;
    }

    private static void wachtTot(long moment) {
        for (long over = moment - System.nanoTime(); over > 0; over = moment - System.nanoTime()) {
            LockSupport.parkNanos(over);
        }
    }

    @Override
    public void close() {
        draden.shutdownNow();
    }

    /** The times of one client. */
    private static final class Reeks {

        private long[] tijden = new long[4096];
        private int aantal;
        private long gedaan;

        void voegToe(long tijd) {
            if (aantal == tijden.length) {
                tijden = Arrays.copyOf(tijden, 2 * aantal);
            }
            tijden[aantal++] = tijd;
        }

        LongStream tijden() {
            return Arrays.stream(tijden, 0, aantal);
        }
    }
}
