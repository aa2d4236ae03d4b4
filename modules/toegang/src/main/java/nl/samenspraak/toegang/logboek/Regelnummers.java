package nl.samenspraak.toegang.logboek;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hands out the numbers of this node's lines: 1, 2, 3, without gaps. Numbers whose transaction was rolled back come back and
 * are used first, so that a missing number means a missing line. A number of which nobody knows whether its line was kept is used by
 * nobody until that was looked up.
 */
final class Regelnummers {

    /** A commit that reached the database is long done by then, and one that did not will never be. */
    static final Duration RUST = Duration.ofMinutes(1);

    private final Deque<Long> terug = new ArrayDeque<>();
    private final Deque<Twijfel> onzeker = new ArrayDeque<>();
    private final Deque<Uitgave> onderweg = new ArrayDeque<>();
    private long laatste;

    private record Twijfel(Regelnummer regel, Instant sinds) {}

    private record Uitgave(List<Long> nummers, Instant wanneer) {}

    /**
     * What this node says about its numbers when it stops.
     *
     * @param laatste the highest number that was given out
     * @param open numbers up to that one that may have no line: given back, uncertain, or given out a moment ago
     */
    record Slot(long laatste, Set<Long> open) {}

    synchronized List<Long> neem(int aantal, Instant nu) {
        List<Long> nummers = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            nummers.add(terug.isEmpty() ? ++laatste : terug.removeFirst());
        }
        while (!onderweg.isEmpty() && onderweg.getFirst().wanneer().plus(RUST).isBefore(nu)) {
            onderweg.removeFirst();
        }
        onderweg.addLast(new Uitgave(nummers, nu));
        return nummers;
    }

    synchronized Slot slot() {
        Set<Long> open = new TreeSet<>(terug);
        onzeker.forEach(twijfel -> open.add(twijfel.regel().nummer()));
        onderweg.forEach(uitgave -> open.addAll(uitgave.nummers()));
        return new Slot(laatste, open);
    }

    synchronized void geefTerug(Collection<Long> nummers) {
        terug.addAll(nummers);
    }

    synchronized void betwijfel(List<Regelnummer> regels, Instant sinds) {
        regels.forEach(regel -> onzeker.addLast(new Twijfel(regel, sinds)));
    }

    /** Takes the uncertain ones that can be looked up by now; whoever takes them says what became of them. */
    synchronized List<Regelnummer> uitTeZoeken(Instant nu) {
        List<Regelnummer> gevonden = new ArrayList<>();
        while (!onzeker.isEmpty() && !onzeker.getFirst().sinds().plus(RUST).isAfter(nu)) {
            gevonden.add(onzeker.removeFirst().regel());
        }
        return gevonden;
    }
}
