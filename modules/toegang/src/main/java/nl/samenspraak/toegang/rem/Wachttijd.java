package nl.samenspraak.toegang.rem;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets whoever gives wrong secrets on a public page wait, on this server. An attempt counts for a network address together with what it is a
 * secret of, so that one person in a library does not shut the page for the next; a higher bar holds for that network as a whole, and where
 * the secret is short enough to guess, one for the thing itself from all networks together. It keeps addresses in memory only (R-MEL-05)
 * and forgets them when the waiting is over.
 */
public final class Wachttijd {

    private static final int MEESTE = 20_000;
    private static final int LANGSTE = 80;

    private final Map<String, Long> vergeten = new LinkedHashMap<>();
    private final Grenzen grenzen;
    private final Clock klok;

    /**
     * The bars.
     *
     * @param samen for one thing from one network
     * @param netwerk for all things from one network
     * @param ding for one thing from all networks together; {@code null} when its secret cannot be guessed anyway: then nobody else can keep
     *     its owner waiting
     */
    public record Grenzen(Vergrendeling samen, Vergrendeling netwerk, Vergrendeling ding) {}

    /** One bar, and what counts for it. */
    private record Teller(String sleutel, Vergrendeling grens) {}

    /**
     * @param grenzen the bars
     * @param klok tells the time
     */
    public Wachttijd(Grenzen grenzen, Clock klok) {
        this.grenzen = grenzen;
        this.klok = klok;
    }

    /**
     * Counts an attempt, before anybody looks whether it is right.
     *
     * @param adres the network address from which it comes
     * @param ding what it is a secret of, as it was typed; may be {@code null}
     * @return whether it may be looked at; otherwise one has to wait, and this attempt did not count
     */
    public synchronized boolean neem(String adres, String ding) {
        long nu = klok.millis();
        List<Teller> tellers = tellers(adres, ding);
        if (tellers.stream().anyMatch(teller -> stand(teller) > teller.grens().uiterst(nu))) {
            return false;
        }
        maakPlaats(nu);
        tellers.forEach(teller -> vergeten.put(teller.sleutel(), teller.grens().na(stand(teller), nu)));
        return true;
    }

    /**
     * The secret was right, so the attempt was no guess.
     *
     * @param adres as it was taken
     * @param ding as it was taken
     */
    public synchronized void geefTerug(String adres, String ding) {
        tellers(adres, ding)
                .forEach(teller -> vergeten.computeIfPresent(
                        teller.sleutel(),
                        (sleutel, stand) -> stand - teller.grens().stap()));
    }

    private long stand(Teller teller) {
        return vergeten.getOrDefault(teller.sleutel(), 0L);
    }

    private List<Teller> tellers(String adres, String ding) {
        String netwerk = Netwerkadres.netwerk(adres);
        String wat = ding == null ? "" : ding.strip();
        String kort = wat.substring(0, Math.min(LANGSTE, wat.length()));
        Teller samen = new Teller("s|" + netwerk + "|" + kort, grenzen.samen());
        Teller alles = new Teller("n|" + netwerk, grenzen.netwerk());
        return grenzen.ding() == null
                ? List.of(samen, alles)
                : List.of(samen, alles, new Teller("d|" + kort, grenzen.ding()));
    }

    /** Memory is not for whoever has many addresses: what is over goes, and then what was there longest. */
    private void maakPlaats(long nu) {
        if (vergeten.size() < MEESTE) {
            return;
        }
        vergeten.values().removeIf(tot -> tot <= nu);
        while (vergeten.size() >= MEESTE) {
            vergeten.remove(vergeten.keySet().iterator().next());
        }
    }
}
