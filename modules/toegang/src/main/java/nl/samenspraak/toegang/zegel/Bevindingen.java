package nl.samenspraak.toegang.zegel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check found: what is broken, in the order in which it was found, and what somebody should look at. */
final class Bevindingen {

    /** More than this nobody reads; then the check stops. */
    static final int MEESTE = 20;

    private final List<String> fouten = new ArrayList<>();
    private final Map<String, Telling> letOp = new LinkedHashMap<>();

    private static final class Telling {
        private final String eerste;
        private long aantal;

        private Telling(String eerste) {
            this.eerste = eerste;
        }
    }

    void fout(String tekst) {
        if (fouten.size() < MEESTE) {
            fouten.add(tekst);
        }
    }

    /** Something to look at; of each kind the first is told, with how many there were. */
    void letOp(String soort, String tekst) {
        letOp.computeIfAbsent(soort, nieuw -> new Telling(tekst)).aantal++;
    }

    boolean isVol() {
        return fouten.size() == MEESTE;
    }

    List<String> fouten() {
        return List.copyOf(fouten);
    }

    List<String> letOp() {
        return letOp.values().stream()
                .map(telling -> telling.aantal == 1
                        ? telling.eerste
                        : telling.eerste + " Zo zijn er " + telling.aantal + "; dit is de eerste.")
                .toList();
    }
}
