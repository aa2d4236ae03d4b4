package nl.samenspraak.toegang.logboek;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Hands out the numbers of this node's lines: 1, 2, 3, without gaps. Numbers whose transaction was rolled back come back and
 * are used first, so that a missing number means a missing line.
 */
final class Regelnummers {

    private final Deque<Long> terug = new ArrayDeque<>();
    private long laatste;

    synchronized List<Long> neem(int aantal) {
        List<Long> nummers = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            nummers.add(terug.isEmpty() ? ++laatste : terug.removeFirst());
        }
        return nummers;
    }

    synchronized void geefTerug(List<Long> nummers) {
        terug.addAll(nummers);
    }
}
