package nl.samenspraak.toegang.rem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.samenspraak.toegang.werk.Proefklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may not be done too often")
class RemTest {

    private static final String ADRES = "192.0.2.1";
    private static final int TEGELIJK = 4;
    private static final int KEREN = 5_000;

    private final Proefklok klok = new Proefklok();

    @Test
    void isFreeAgainWhenTheOldestTurnHasPassed() {
        Rem rem = new Rem(2, Duration.ofMinutes(5), klok);
        assertThat(rem.neem(ADRES)).isTrue();
        klok.verder(Duration.ofMinutes(3));

        assertThat(rem.neem(ADRES)).isTrue();
        assertThat(rem.neem(ADRES)).isFalse();
        assertThat(rem.neem("192.0.2.2")).isTrue();

        klok.verder(Duration.ofMinutes(3));
        assertThat(rem.neem(ADRES)).isTrue();
        assertThat(rem.neem(ADRES)).isFalse();
    }

    @Test
    void givesBackATurnOfWhichNothingCame() {
        Rem rem = new Rem(1, Duration.ofMinutes(5), klok);
        assertThat(rem.neem(ADRES)).isTrue();

        rem.geefTerug(ADRES);
        rem.geefTerug("192.0.2.2");

        assertThat(rem.neem(ADRES)).isTrue();
        assertThat(rem.neem(ADRES)).isFalse();
    }

    @Test
    void letsOneThroughOfThoseWhoComeAtTheSameMomentForTheLastTurn() throws Exception {
        List<Rem> remmen = Stream.generate(() -> new Rem(1, Duration.ofMinutes(5), klok))
                .limit(KEREN)
                .toList();
        CyclicBarrier samen = new CyclicBarrier(TEGELIJK);
        ExecutorService bezoekers = Executors.newFixedThreadPool(TEGELIJK);
        try {
            List<Future<Integer>> gelukt = new ArrayList<>();
            for (int i = 0; i < TEGELIJK; i++) {
                gelukt.add(bezoekers.submit(() -> {
                    int gekregen = 0;
                    for (Rem rem : remmen) {
                        samen.await();
                        gekregen += rem.neem(ADRES) ? 1 : 0;
                    }
                    return gekregen;
                }));
            }
            int gekregen = 0;
            for (Future<Integer> bezoeker : gelukt) {
                gekregen += bezoeker.get();
            }

            assertThat(gekregen).as("one for each").isEqualTo(KEREN);
        } finally {
            bezoekers.shutdownNow();
        }
    }
}
