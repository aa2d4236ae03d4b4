package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a flood of public forms does to the memory, and to who works here meanwhile. */
class ToestroomIT {

    private static final Instelling INSTELLING = Instelling.uitBouw();
    private static final int POSTS = 10_000;
    private static final int ADRESSEN = 50;
    private static final int TEGELIJK = 8;
    private static final int MB = 1024 * 1024;

    /** Heap is measured in between: once visitors hold what they may hold together, it grows no more. */
    private static final int DELEN = 4;

    /** Room for what the server itself still learns in the second half, such as the cache of its database. */
    private static final int RUIMTE = 16 * MB;

    private static final Duration WACHTEN = Duration.ofSeconds(2);

    @BeforeAll
    static void maakWar() throws IOException {
        Meetwar.maak();
    }

    @Test
    void tienduizend_posts_van_vijftig_adressen_laten_het_geheugen_staan_en_het_werk_doorgaan() throws IOException {
        try (Server server = Server.samenspraak(Databank.h2())
                        .omgeving("SAMENSPRAAK_DEMO", "true")
                        .omgeving("SAMENSPRAAK_PROXY", "127.0.0.1")
                        .start();
                Klanten klanten = Klanten.meldAan(server, 1)) {
            Gemeente gemeente = Gemeente.vul(Klanten.sessies(server, 1), INSTELLING.metWeinig());
            Proef pagina = Proef.pagina(
                    "dossierpagina", Proeven.paden("/meldpunt/melding.xhtml?id=", gemeente.meldingen()), 2);
            Klant medewerker = klanten.voor(pagina);
            medewerker.bereidVoor(pagina);
            IntStream.range(0, 200).forEach(keer -> medewerker.doe(pagina));
            Vloed vloed = new Vloed(server);
            List<Long> heap = new ArrayList<>(List.of(bezet(klanten)));
            List<Long> tijden = new ArrayList<>();
            List<Integer> gezond = new ArrayList<>();
            long begin = System.nanoTime();
            for (int deel = 0; deel < DELEN; deel++) {
                CompletableFuture<Void> toestroom = CompletableFuture.runAsync(() -> stroomVanAlle(vloed));
                while (!toestroom.isDone()) {
                    long vraag = System.nanoTime();
                    medewerker.doe(pagina);
                    tijden.add(System.nanoTime() - vraag);
                    gezond.add(server.haal("/health/ready").statusCode());
                }
                toestroom.join();
                heap.add(bezet(klanten));
            }
            Duration duur = Duration.ofNanos(System.nanoTime() - begin);
            long grootte = Long.parseLong(klanten.vraag("/meting/geheugen/grootte"));

            Collections.sort(tijden);
            Duration p95 = Duration.ofNanos(tijden.get((int) (0.95 * (tijden.size() - 1))));
            schrijf(vloed.antwoorden(), duur, heap, grootte, tijden.size(), p95);
            assertThat(vloed.antwoorden().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(POSTS);
            assertThat(vloed.antwoorden().keySet())
                    .allMatch(status -> status < 500)
                    .contains(200, 429);
            assertThat(heap.get(DELEN)).isLessThan(grootte / 2);
            assertThat(heap.get(DELEN) - heap.get(DELEN / 2)).isLessThan(RUIMTE);
            assertThat(gezond).isNotEmpty().containsOnly(200);
            assertThat(p95).isLessThan(WACHTEN);
        }
    }

    private static void stroomVanAlle(Vloed vloed) {
        ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK);
        try {
            IntStream.range(0, ADRESSEN)
                    .mapToObj(nummer -> CompletableFuture.runAsync(
                            () -> vloed.stuur("198.51.100." + (nummer + 1), POSTS / ADRESSEN / DELEN), draden))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            draden.shutdownNow();
        }
    }

    private static long bezet(Klanten klanten) {
        return Long.parseLong(klanten.vraag("/meting/geheugen/bezet"));
    }

    private static void schrijf(
            Map<Integer, Long> antwoorden, Duration duur, List<Long> heap, long grootte, int paginas, Duration p95)
            throws IOException {
        String verslag = String.format(
                "# Toestroom%n%n%d posts van %d adressen in %d s; antwoorden: %s.%n"
                        + "Heap na opruimen, ervoor en na elk kwart: %s MB, van hoogstens %d MB.%n"
                        + "Intussen %d dossierpagina's, p95 %d ms.%n",
                POSTS,
                ADRESSEN,
                duur.toSeconds(),
                antwoorden,
                heap.stream().map(bytes -> bytes / MB).toList(),
                grootte / MB,
                paginas,
                p95.toMillis());
        Path bestand = Instelling.pad("systeemtest.target").resolve("toestroom.md");
        Files.writeString(bestand, verslag);
        System.out.println("\n" + verslag);
    }
}
