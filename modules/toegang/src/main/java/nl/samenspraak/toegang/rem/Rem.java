package nl.samenspraak.toegang.rem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Limits how often something may be done from one network address within a while, on this server. It keeps addresses in memory only and
 * forgets them when the while has passed. Addresses of IPv6 count by their network (the first 64 bits): one computer has as many
 * addresses in it as it likes.
 */
public final class Rem {

    private static final int MEESTE_ADRESSEN = 10_000;

    private final Map<String, Deque<Instant>> keren = new LinkedHashMap<>();
    private final int meeste;
    private final Duration venster;
    private final Clock klok;

    /**
     * @param meeste how often it may be done within the while
     * @param venster how long that while is
     * @param klok tells the time
     */
    public Rem(int meeste, Duration venster, Clock klok) {
        this.meeste = meeste;
        this.venster = venster;
        this.klok = klok;
    }

    /**
     * Takes one turn, if there is one left. Asking and counting are one step, so that requests at the same moment do not all get the last turn.
     *
     * @param adres the network address from which it is about to be done
     * @return whether it may be done
     */
    public synchronized boolean neem(String adres) {
        Deque<Instant> recent = recent(Netwerkadres.netwerk(adres));
        Instant nu = klok.instant();
        Instant grens = nu.minus(venster);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(grens)) {
            recent.removeFirst();
        }
        if (recent.size() >= meeste) {
            return false;
        }
        recent.addLast(nu);
        return true;
    }

    /** @param adres the network address that took a turn and did not use it */
    public synchronized void geefTerug(String adres) {
        Deque<Instant> recent = keren.get(Netwerkadres.netwerk(adres));
        if (recent != null) {
            recent.pollLast();
        }
    }

    private Deque<Instant> recent(String netwerk) {
        if (keren.size() >= MEESTE_ADRESSEN && !keren.containsKey(netwerk)) {
            keren.remove(keren.keySet().iterator().next());
        }
        return keren.computeIfAbsent(netwerk, nieuw -> new ArrayDeque<>());
    }
}
