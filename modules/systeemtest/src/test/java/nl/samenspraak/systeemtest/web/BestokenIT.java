package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever page by whomever: it is answered, and the answer says nothing of how Samenspraak is made. */
class BestokenIT {

    private static final long ZAAD = 20261128;
    private static final int VERZOEKEN = 3_000;
    private static final String BEZOEKER = "bezoeker";

    /** One of each pet; who has more petten wears the first. */
    private static final List<String> ACCOUNTS =
            List.of(BEZOEKER, "yasmina", "bram", "ruud", "fatma", "dirk", "bea", "kim", "lina");

    /** On a server of its own, for it changes whatever it can; on PostgreSQL, which takes less than H2. */
    @Test
    @Tag("alleen-postgresql")
    void drieduizend_vreemde_verzoeken_geven_geen_storing_en_verraden_niets() {
        Map<String, String> paginas = Warinhoud.paginas();
        assertThat(paginas).containsKeys("/melden/situatie.xhtml", "/klachten/brief.xhtml", "/toegang/logboek.xhtml");
        try (Server server = Server.samenspraak(Databank.nieuw())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_DAGWERK_EERST", "P1D")
                .omgeving("SAMENSPRAAK_PROXY", "127.0.0.1,0:0:0:0:0:0:0:1")
                .start()) {
            List<Bestoker> bestokers = IntStream.range(0, ACCOUNTS.size())
                    .mapToObj(i -> new Bestoker(ACCOUNTS.get(i), server, paginas, ZAAD + i))
                    .toList();

            List<String> storingen = tegelijk(bestokers);

            assertThat(bestokers.stream().mapToInt(Bestoker::verstuurd).sum()).isGreaterThanOrEqualTo(VERZOEKEN);
            assertThat(storingen).as(server.staart()).isEmpty();
        }
    }

    private static List<String> tegelijk(List<Bestoker> bestokers) {
        ExecutorService werkers = Executors.newFixedThreadPool(4);
        try {
            Stream<CompletableFuture<List<String>>> bezig = bestokers.stream()
                    .map(bestoker -> CompletableFuture.supplyAsync(
                            () -> bestoker.begin(bestoker != bestokers.get(0)).bestook(VERZOEKEN / ACCOUNTS.size() + 1),
                            werkers));
            return bezig.toList().stream()
                    .flatMap(klaar -> klaar.join().stream())
                    .toList();
        } finally {
            werkers.shutdown();
        }
    }
}
