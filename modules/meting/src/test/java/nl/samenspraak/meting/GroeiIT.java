package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list, a search and a dossier cost the same in a municipality that is a hundred times as large. Both stand beside each other and have their turns
 * by turns, so that whatever else the machine does weighs on both; on PostgreSQL, which is what one of that size has.
 */
class GroeiIT {

    /** How much longer it may take before 95 of 100 are answered. */
    private static final double HOOGSTENS = 1.3;

    private static final Instelling INSTELLING = Instelling.uitBouw();
    private static final Verslag VERSLAG = new Verslag(INSTELLING, "Wat groeien kost");
    private static final List<Integer> KLANTEN = List.of(8);
    private static final int OPWARMERS = 2;
    private static final int RONDES = 4;
    private static final Duration BEURT = Duration.ofSeconds(2);

    @BeforeAll
    static void maakWar() throws IOException {
        Meetwar.maak();
    }

    @AfterAll
    static void schrijfVerslag() throws IOException {
        Path bestand = Instelling.pad("systeemtest.target").resolve("groei.md");
        Files.writeString(bestand, VERSLAG.toString());
        System.out.println("\n" + VERSLAG + "\n" + bestand);
    }

    static List<Integer> groei() {
        return INSTELLING.groei() > 1 && INSTELLING.databanken().contains("postgresql")
                ? List.of(INSTELLING.groei())
                : List.of();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("groei")
    void wat_honderd_keer_zo_groot_is_is_even_vlug(int keer) {
        int klanten = KLANTEN.get(KLANTEN.size() - 1);
        long begin = System.nanoTime();
        try (Stad klein = Stad.bouw(INSTELLING, 1, klanten);
                Stad groot = Stad.bouw(INSTELLING, keer, klanten);
                Belasting belasting = new Belasting()) {
            long gevuld = (System.nanoTime() - begin) / 1_000_000_000;
            warmOp(klein, belasting);
            warmOp(groot, belasting);
            Map<String, Double> teTraag = new LinkedHashMap<>();
            List<List<String>> rijen = new ArrayList<>();
            rijen.add(List.of("wat", "klanten", "p95 klein ms", "p95 groot ms", "p50", "p95", "hoogstens"));
            for (String vraag : klein.vragen().keySet()) {
                for (int aantal : KLANTEN) {
                    double verhouding = vergelijk(vraag, aantal, klein, groot, belasting, rijen);
                    if (verhouding > HOOGSTENS) {
                        teTraag.put(vraag + " met " + aantal, verhouding);
                    }
                }
            }
            VERSLAG.voegGroeiToe(
                    Stad.KLEIN + " en " + keer * Stad.KLEIN + " personen en meldingen (samen gevuld in " + gevuld
                            + " s)",
                    rijen);
            assertThat(teTraag).isEmpty();
        }
    }

    /** A page that was never asked for takes longer than a turn, and the next ones are slow as well. */
    private static void warmOp(Stad stad, Belasting belasting) {
        stad.vragen().values().forEach(proef -> stad.klanten(proef, 1).get(0).toon(proef));
        stad.vragen()
                .values()
                .forEach(proef -> belasting.beurt(proef, stad.klanten(proef, OPWARMERS), BEURT.multipliedBy(3)));
    }

    /** Back and forth, so that whatever drifts meets each as early as late. */
    private static double vergelijk(
            String vraag, int aantal, Stad klein, Stad groot, Belasting belasting, List<List<String>> rijen) {
        List<Beurt> kleine = new ArrayList<>();
        List<Beurt> grote = new ArrayList<>();
        for (int ronde = 0; ronde < RONDES; ronde++) {
            if (ronde % 2 == 0) {
                kleine.add(beurt(vraag, aantal, klein, belasting));
                grote.add(beurt(vraag, aantal, groot, belasting));
            } else {
                grote.add(beurt(vraag, aantal, groot, belasting));
                kleine.add(beurt(vraag, aantal, klein, belasting));
            }
        }
        Beurt een = samen(kleine);
        Beurt ander = samen(grote);
        double verhouding = ander.percentiel(0.95) / een.percentiel(0.95);
        rijen.add(List.of(
                vraag,
                String.valueOf(aantal),
                Verslag.getal(een.percentiel(0.95), 1),
                Verslag.getal(ander.percentiel(0.95), 1),
                Verslag.getal(ander.percentiel(0.5) / een.percentiel(0.5), 2),
                Verslag.getal(verhouding, 2) + (verhouding > HOOGSTENS ? " NEE" : ""),
                Verslag.getal(HOOGSTENS, 1)));
        return verhouding;
    }

    private static Beurt beurt(String vraag, int aantal, Stad stad, Belasting belasting) {
        Proef proef = stad.vragen().get(vraag);
        return belasting.beurt(proef, stad.klanten(proef, aantal), BEURT);
    }

    private static Beurt samen(List<Beurt> beurten) {
        LongStream tijden = beurten.stream().flatMapToLong(beurt -> Arrays.stream(beurt.tijden()));
        return new Beurt(
                BEURT.multipliedBy(beurten.size()),
                tijden.toArray(),
                beurten.get(0).verbruik(),
                0);
    }
}
