package nl.samenspraak.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets a network address that gave wrong secrets wait, longer each time ({@link Vergrendeling}), on this server. A right one in between
 * shortens nothing; an hour without a wrong one does.
 */
public final class Wachttijd {

    private static final int MEESTE_ADRESSEN = 10_000;
    private static final Duration VERGETEN_NA = Duration.ofHours(1);

    private final Map<String, Fouten> fouten = new LinkedHashMap<>();
    private final Clock klok;

    /** How often in a row, until when to wait, and when that is forgotten. */
    private record Fouten(int aantal, Instant dichtTot, Instant vergeten) {}

    /** @param klok tells the time */
    public Wachttijd(Clock klok) {
        this.klok = klok;
    }

    /** @param adres the network address that gave a wrong secret */
    public synchronized void tel(String adres) {
        if (fouten.size() >= MEESTE_ADRESSEN) {
            fouten.remove(fouten.keySet().iterator().next());
        }
        String netwerk = Netwerkadres.netwerk(adres);
        Instant nu = klok.instant();
        Fouten eerder = fouten.get(netwerk);
        int aantal = eerder == null || eerder.vergeten().isBefore(nu) ? 1 : eerder.aantal() + 1;
        Instant dichtTot = nu.plus(Vergrendeling.na(aantal));
        fouten.put(netwerk, new Fouten(aantal, dichtTot, dichtTot.plus(VERGETEN_NA)));
    }

    /**
     * @param adres a network address
     * @return whether it has to wait now
     */
    public synchronized boolean loopt(String adres) {
        Fouten eerder = fouten.get(Netwerkadres.netwerk(adres));
        return eerder != null && klok.instant().isBefore(eerder.dichtTot());
    }
}
