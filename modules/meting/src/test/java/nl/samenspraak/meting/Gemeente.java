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
import java.util.stream.IntStream;
import nl.samenspraak.kern.Adres;

/**
 * A filled municipality, as the paths by which it is read.
 *
 * @param personen a path for each person
 * @param tientallen a path for each address where exactly ten people live
 */
record Gemeente(List<String> personen, List<String> tientallen) {

    private static final int PER_VERZOEK = 250;
    private static final int VULLERS = 4;
    /** More requests than this are not built beforehand: enough to be different people all the time. */
    private static final int MEESTE_PADEN = 2000;

    /**
     * Fills an empty municipality.
     *
     * @param klanten who are signed in and may register persons
     */
    static Gemeente vul(List<Klant> klanten, Instelling instelling) {
        List<String> ids = new ArrayList<>();
        ExecutorService draden = Executors.newFixedThreadPool(VULLERS);
        try {
            List<Future<List<String>>> delen = new ArrayList<>();
            for (int vuller = 0; vuller < Math.min(VULLERS, klanten.size()); vuller++) {
                delen.add(draden.submit(deel(klanten.get(vuller), vuller, Math.min(VULLERS, klanten.size()), instelling)));
            }
            for (Future<List<String>> deel : delen) {
                ids.addAll(deel.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("De gemeente is niet te vullen", e);
        } finally {
            draden.shutdownNow();
        }
        return new Gemeente(
                greep(ids.stream().map(id -> "/meting/personen/" + id).toList()),
                greep(IntStream.range(0, instelling.personen() / Inwoners.BLOK)
                        .mapToObj(Inwoners::tiental)
                        .map(Gemeente::zoekpad)
                        .toList()));
    }

    private static Callable<List<String>> deel(Klant klant, int eerste, int stap, Instelling instelling) {
        return () -> {
            List<String> ids = new ArrayList<>();
            for (int vanaf = eerste * PER_VERZOEK; vanaf < instelling.personen(); vanaf += stap * PER_VERZOEK) {
                int aantal = Math.min(PER_VERZOEK, instelling.personen() - vanaf);
                ids.addAll(klant.vraag("POST", "/meting/vulling/personen?vanaf=" + vanaf + "&aantal=" + aantal)
                        .lines()
                        .toList());
            }
            return ids;
        };
    }

    private static String zoekpad(Adres adres) {
        return "/meting/personen/adres/" + adres.postcode().waarde() + "/" + adres.huisnummer();
    }

    private static List<String> greep(List<String> paden) {
        List<String> geschud = new ArrayList<>(paden);
        Collections.shuffle(geschud, new Random(paden.size()));
        return List.copyOf(geschud.subList(0, Math.min(MEESTE_PADEN, geschud.size())));
    }
}
