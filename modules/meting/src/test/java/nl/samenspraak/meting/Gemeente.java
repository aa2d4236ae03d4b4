package nl.samenspraak.meting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.samenspraak.kern.persoon.Adres;

/**
 * A filled municipality, as what is asked for when it is read. Of a large one a handful: enough to be other people all the time.
 *
 * @param personen identifiers of persons
 * @param tientallen addresses where exactly ten people live
 * @param meldingen identifiers of meldingen that are the work of whoever filled it
 */
record Gemeente(List<String> personen, List<Adres> tientallen, List<String> meldingen) {

    private static final int PER_VERZOEK = 250;
    private static final int HANDVOL = 2000;
    /** A session keeps the purpose of every case that was opened in it; nobody opens more in four hours. */
    private static final int WERKDAG = 40;

    Gemeente {
        personen = greep(personen, HANDVOL);
        tientallen = greep(tientallen, HANDVOL);
        meldingen = greep(meldingen, WERKDAG);
    }

    /**
     * Fills an empty municipality.
     *
     * @param vullers who are signed in and do it, each on a connection
     */
    static Gemeente vul(List<Klant> vullers, Instelling instelling) {
        int aantal = instelling.personen();
        int brokken = (aantal + PER_VERZOEK - 1) / PER_VERZOEK;
        List<String> personen = verdeel(
                vullers,
                brokken,
                brok -> "/meting/vulling/personen?vanaf=" + brok * PER_VERZOEK + "&aantal="
                        + Math.min(PER_VERZOEK, aantal - brok * PER_VERZOEK));
        List<String> meldingen = verdeel(
                vullers,
                instelling.meldingen(),
                nummer -> "/meting/vulling/melding?nummer=" + nummer + "&over=" + personen.get(nummer * 31 % aantal));
        List<Adres> tientallen = IntStream.range(0, aantal / Inwoners.BLOK)
                .mapToObj(Inwoners::tiental)
                .toList();
        return new Gemeente(personen, tientallen, meldingen);
    }

    /**
     * Takes in klachten.
     *
     * @param behandelaar a klachtbehandelaar who is signed in
     * @return identifiers of klachten that are the work of that user
     */
    static List<String> klachten(Klant behandelaar) {
        return klachten(List.of(behandelaar), WERKDAG);
    }

    /**
     * Takes in klachten.
     *
     * @param behandelaars sessions of a klachtbehandelaar, each on a connection
     * @param aantal how many
     * @return identifiers of some of them, all the work of that user
     */
    static List<String> klachten(List<Klant> behandelaars, int aantal) {
        return greep(verdeel(behandelaars, aantal, nummer -> "/meting/vulling/klacht?nummer=" + nummer), WERKDAG);
    }

    /** Divides work over connections; the answers come together line by line, in no particular order. */
    private static List<String> verdeel(List<Klant> vullers, int stukken, IntFunction<String> pad) {
        ExecutorService draden = Executors.newFixedThreadPool(vullers.size());
        try {
            List<Future<List<String>>> delen = new ArrayList<>();
            for (int vuller = 0; vuller < vullers.size(); vuller++) {
                int eerste = vuller;
                Klant klant = vullers.get(vuller);
                Callable<List<String>> deel =
                        () -> IntStream.iterate(eerste, stuk -> stuk < stukken, stuk -> stuk + vullers.size())
                                .mapToObj(pad)
                                .flatMap(een -> klant.vraag("POST", een).lines())
                                .toList();
                delen.add(draden.submit(deel));
            }
            List<String> antwoorden = new ArrayList<>();
            for (Future<List<String>> deel : delen) {
                antwoorden.addAll(deel.get());
            }
            return antwoorden;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("De gemeente is niet te vullen", e);
        } finally {
            draden.shutdownNow();
        }
    }

    private static <T> List<T> greep(List<T> alles, int hoeveel) {
        List<T> geschud = new ArrayList<>(alles);
        Collections.shuffle(geschud, new Random(alles.size()));
        return List.copyOf(geschud.subList(0, Math.min(hoeveel, geschud.size())));
    }
}
