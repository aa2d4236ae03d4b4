package nl.samenspraak.meting;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.samenspraak.systeemtest.Formulierbezoeker;
import nl.samenspraak.systeemtest.Server;

/** Somebody who sends the public form over and over, as large as it may be, each few times as a new visitor. */
final class Vloed {

    /** Just under what one request may hold. */
    private static final String TEKST = "x".repeat(60_000);

    private static final int PER_BEZOEK = 10;

    private final Server server;
    private final Map<Integer, LongAdder> antwoorden = new ConcurrentHashMap<>();

    Vloed(Server server) {
        this.server = server;
    }

    /** A visitor of the public form, from a network address of his own. */
    private static final class Bezoeker extends Formulierbezoeker {

        Bezoeker(Server server, String adres) {
            super(server, adres);
        }
    }

    /**
     * Posts from one address, one post after the other.
     *
     * @param adres the address
     * @param keer how many posts
     */
    void stuur(String adres, int keer) {
        int over = keer;
        while (over > 0) {
            over -= bezoek(new Bezoeker(server, adres), Math.min(over, PER_BEZOEK));
        }
    }

    /** The first posts reach the page with the story; the others fill it with as much as a request may hold. */
    private int bezoek(Bezoeker bezoeker, int hoogstens) {
        int status = bezoeker.open("/melden/index.xhtml").statusCode();
        int gedaan = 0;
        while (gedaan < hoogstens) {
            if (status == 200) {
                status = stap(bezoeker, gedaan);
            } else {
                status = bezoeker.kaal("/melden/index.xhtml", TEKST);
            }
            tel(status);
            gedaan++;
        }
        return gedaan;
    }

    private static int stap(Bezoeker bezoeker, int stap) {
        return switch (stap) {
            case 0 ->
                bezoeker.druk("startform", "begin", "startform:ruis", TEKST).statusCode();
            case 1 -> bezoeker.verder("gevaar", "NIET_NU").statusCode();
            case 2 -> bezoeker.verder("geweld", "false").statusCode();
            case 3 -> bezoeker.verder("wie", "ANDER").statusCode();
            default ->
                bezoeker.verder("verhaal", TEKST, "aanleiding", "Post stapelt zich op")
                        .statusCode();
        };
    }

    private void tel(int status) {
        antwoorden.computeIfAbsent(status, nieuw -> new LongAdder()).increment();
    }

    /** @return how many answers of each status */
    Map<Integer, Long> antwoorden() {
        Map<Integer, Long> geteld = new TreeMap<>();
        antwoorden.forEach((status, aantal) -> geteld.put(status, aantal.sum()));
        return geteld;
    }
}
