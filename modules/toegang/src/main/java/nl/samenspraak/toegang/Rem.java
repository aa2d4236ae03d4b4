package nl.samenspraak.toegang;

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

    /** @param adres the network address from which it was done once more */
    public synchronized void tel(String adres) {
        if (keren.size() >= MEESTE_ADRESSEN) {
            keren.remove(keren.keySet().iterator().next());
        }
        Deque<Instant> recent = keren.computeIfAbsent(Netwerkadres.netwerk(adres), nieuw -> new ArrayDeque<>());
        recent.addLast(klok.instant());
        if (recent.size() > meeste) {
            recent.removeFirst();
        }
    }

    /**
     * @param adres a network address
     * @return whether it was done from there as often as it may be
     */
    public synchronized boolean teVaak(String adres) {
        Deque<Instant> recent = keren.get(Netwerkadres.netwerk(adres));
        if (recent == null) {
            return false;
        }
        Instant grens = klok.instant().minus(venster);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(grens)) {
            recent.removeFirst();
        }
        if (recent.isEmpty()) {
            keren.remove(Netwerkadres.netwerk(adres));
        }
        return recent.size() >= meeste;
    }
}
