package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Warinhoud;
import nl.samenspraak.systeemtest.klachten.Klaagbezoeker;
import nl.samenspraak.systeemtest.meldpunt.Meldbezoeker;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever page under whatever pet: it is answered, and the answer says nothing of how Samenspraak is made. */
@Tag("op-postgresql")
class BestokenIT {

    private static final long ZAAD = Long.getLong("bestoken.zaad", 20261128);
    private static final int VERZOEKEN = 3_000;
    private static final int ZAKEN = 3;

    /** In percents. A pet that may little gets many a refusal, and what nobody can read is refused to all. */
    private static final int MINSTE_DEEL = 15;

    /** On a server of its own, for it changes whatever it can. */
    @Test
    void drieduizend_vreemde_verzoeken_geven_geen_storing_en_verraden_niets() {
        Map<String, String> paginas = Warinhoud.paginas();
        Keuring keuring = new Keuring();
        try (Server server = Server.samenspraak(Databank.nieuw())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_DAGWERK_EERST", "P1D")
                .omgeving("SAMENSPRAAK_PROXY", "127.0.0.1,0:0:0:0:0:0:0:1")
                .start()) {
            dienIn(server);
            List<Bestoker.Wie> allen = allen();
            long begin = System.nanoTime();
            tegelijk(
                    IntStream.range(0, allen.size())
                            .<Runnable>mapToObj(
                                    i -> () -> new Bestoker(allen.get(i), server.adres("/"), paginas, ZAAD + i, keuring)
                                            .bestook(VERZOEKEN / allen.size() + 1))
                            .toList(),
                    4);
            String hoe = "zaad " + ZAAD + " op " + Databank.SOORT + " in " + (System.nanoTime() - begin) / 1_000_000_000
                    + " s, " + keuring.overzicht();
            System.out.println(hoe);

            assertThat(keuring.klachten()).as("%s%n%s", hoe, server.staart()).isEmpty();
            assertThat(keuring.verzoeken()).as(hoe).isGreaterThanOrEqualTo(VERZOEKEN);
            assertThat(keuring.geluktPerWie())
                    .as(hoe)
                    .hasSize(allen.size())
                    .allSatisfy((wie, deel) -> assertThat(deel).isGreaterThanOrEqualTo(MINSTE_DEEL));
            Set<String> nooitGetoond = new TreeSet<>(paginas.keySet());
            nooitGetoond.removeAll(keuring.getoond());
            assertThat(nooitGetoond).as(hoe).hasSizeLessThanOrEqualTo(paginas.size() / 10);
        }
    }

    /** So that there are dossiers. Nobody may send a form within seconds, nor many from one place; so all at once, each from a place of its own. */
    private static void dienIn(Server server) {
        List<Runnable> werk = new ArrayList<>();
        for (int i = 1; i <= ZAKEN; i++) {
            String melder = "198.51.100." + i;
            String klager = "203.0.113." + i;
            werk.add(() -> new Meldbezoeker(server, melder)
                    .vulIn("Post stapelt zich op bij de buren", "Anna")
                    .verstuur());
            werk.add(() -> new Klaagbezoeker(server, klager)
                    .vulIn("Wachten", "Niemand belt terug.")
                    .verstuur());
        }
        tegelijk(werk, werk.size());
    }

    /** Every demo account under each of its petten, and somebody without an account. */
    private static List<Bestoker.Wie> allen() {
        List<Bestoker.Wie> allen = new ArrayList<>(List.of(new Bestoker.Wie("", 0, "een bezoeker")));
        for (Demoaccounts.Demo account : new Demoaccounts().lijst()) {
            List<String> petten = account.petten();
            for (int pet = 0; pet < petten.size(); pet++) {
                allen.add(new Bestoker.Wie(
                        account.gebruikersnaam(), pet, account.gebruikersnaam() + " als " + petten.get(pet)));
            }
        }
        return allen;
    }

    private static void tegelijk(List<Runnable> werk, int samen) {
        ExecutorService werkers = Executors.newFixedThreadPool(samen);
        try {
            Stream<CompletableFuture<Void>> bezig = werk.stream().map(een -> CompletableFuture.runAsync(een, werkers));
            bezig.toList().forEach(CompletableFuture::join);
        } finally {
            werkers.shutdown();
        }
    }
}
