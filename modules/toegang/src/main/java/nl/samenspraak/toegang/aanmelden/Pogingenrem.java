package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Limits how often one network address may try to sign in, whatever the account: thirty times in five minutes on this
 * server. A whole desk behind one address stays well under that; a program that tries passwords does not.
 */
@ApplicationScoped
class Pogingenrem {

    private static final int MEESTE = 30;
    private static final Duration VENSTER = Duration.ofMinutes(5);
    private static final int MEESTE_ADRESSEN = 10_000;

    private final Map<String, Deque<Instant>> pogingen = new LinkedHashMap<>();

    @Inject
    private Clock klok;

    /** Counts an attempt that failed. */
    synchronized void tel(String adres) {
        if (pogingen.size() >= MEESTE_ADRESSEN) {
            pogingen.remove(pogingen.keySet().iterator().next());
        }
        pogingen.computeIfAbsent(adres, nieuw -> new ArrayDeque<>()).addLast(klok.instant());
    }

    synchronized boolean teVaak(String adres) {
        Deque<Instant> recent = pogingen.get(adres);
        if (recent == null) {
            return false;
        }
        Instant grens = klok.instant().minus(VENSTER);
        while (!recent.isEmpty() && recent.peekFirst().isBefore(grens)) {
            recent.removeFirst();
        }
        if (recent.isEmpty()) {
            pogingen.remove(adres);
        }
        return recent.size() >= MEESTE;
    }
}
