package nl.samenspraak.toegang.logboek;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

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
    private long laatste;

    private record Twijfel(Regelnummer regel, Instant sinds) {}

    synchronized List<Long> neem(int aantal) {
        List<Long> nummers = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            nummers.add(terug.isEmpty() ? ++laatste : terug.removeFirst());
        }
        return nummers;
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
