package nl.samenspraak.toegang.zegel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The right edge of a growing tree: enough to know the root at every size, and no more than one hash for each level. */
final class Rand {

    private final Deque<byte[]> toppen = new ArrayDeque<>();
    private long grootte;

    long grootte() {
        return grootte;
    }

    void voegToe(byte[] blad) {
        byte[] top = blad;
        for (long rest = grootte; (rest & 1) == 1; rest >>= 1) {
            top = Boom.tak(toppen.pop(), top);
        }
        toppen.push(top);
        grootte++;
    }

    byte[] wortel() {
        if (grootte == 0) {
            return Boom.leeg();
        }
        Iterator<byte[]> vanRechts = toppen.iterator();
        byte[] wortel = vanRechts.next();
        while (vanRechts.hasNext()) {
            wortel = Boom.tak(vanRechts.next(), wortel);
        }
        return wortel;
    }
}
