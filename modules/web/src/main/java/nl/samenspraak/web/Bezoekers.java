package nl.samenspraak.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Netwerkadres;

/**
 * The sessions of who did not sign in. There are no more of them than a tenth of the memory holds, and none holds more than its share: when there
 * are too many, the one that is idle longest goes, of the network that has the most. So whoever floods this server drives out himself.
 */
@ApplicationScoped
class Bezoekers {

    /** Long enough for a page that stands open; a form that was begun gets longer. */
    private static final int KORT = (int) Duration.ofMinutes(10).toSeconds();

    /** What a few forms together may hold. */
    private static final int MEESTE_BYTES = 128 * 1024;

    private static final int DEEL_VAN_GEHEUGEN = 10;

    private final Map<String, Bezoek> bezoeken = new LinkedHashMap<>(16, 0.75f, true);
    private final int meeste;

    Bezoekers() {
        this((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / DEEL_VAN_GEHEUGEN / MEESTE_BYTES));
    }

    /** @param meeste how many sessions there may be */
    Bezoekers(int meeste) {
        this.meeste = Math.max(1, meeste);
    }

    /** One session: where it came from, and how much was sent per answer. */
    private record Bezoek(HttpSession sessie, String netwerk, Map<String, Integer> bewaard) {

        int som() {
            return bewaard.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Somebody who is not signed in sends something that the session may keep: a form keeps what was typed, right or wrong.
     *
     * @param sessie of the visitor
     * @param antwoord which answer; the same answer replaces what was sent before
     * @param bytes how much
     * @return whether the session may hold that
     */
    synchronized boolean magBewaren(HttpSession sessie, String antwoord, int bytes) {
        Bezoek bezoek = bezoeken.get(sessie.getId());
        if (bezoek == null) {
            return true;
        }
        int erbij = bytes + antwoord.length() - bezoek.bewaard().getOrDefault(antwoord, 0);
        if (bezoek.som() + erbij > MEESTE_BYTES) {
            return false;
        }
        bezoek.bewaard().put(antwoord, bytes + antwoord.length());
        return true;
    }

    /**
     * A request of somebody who is not signed in was answered.
     *
     * @param sessie the session afterwards; {@code null} when there is none
     * @param adres the network address
     */
    void waren(HttpSession sessie, String adres) {
        if (sessie == null) {
            return;
        }
        // Outside the lock: what ends a session waits for that session, and the session for this.
        onthoud(sessie, Netwerkadres.netwerk(adres)).forEach(Bezoekers::beeindig);
    }

    private synchronized List<HttpSession> onthoud(HttpSession sessie, String netwerk) {
        if (bezoeken.get(sessie.getId()) == null) {
            if (sessie.getMaxInactiveInterval() == standaard(sessie)) {
                sessie.setMaxInactiveInterval(KORT);
            }
            bezoeken.put(sessie.getId(), new Bezoek(sessie, netwerk, new HashMap<>()));
        }
        List<HttpSession> teVeel = new ArrayList<>();
        while (bezoeken.size() > meeste) {
            teVeel.add(bezoeken.remove(wieGaat()).sessie());
        }
        return teVeel;
    }

    private String wieGaat() {
        Map<String, Long> perNetwerk = bezoeken.values().stream()
                .map(Bezoek::netwerk)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String drukste = perNetwerk.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        return bezoeken.entrySet().stream()
                .filter(bezoek -> bezoek.getValue().netwerk().equals(drukste))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static void beeindig(HttpSession sessie) {
        try {
            sessie.invalidate();
        } catch (IllegalStateException alWeg) {
            // It ended by itself meanwhile.
        }
    }

    /** A session belongs to somebody who is signed in: it is no visitor's any more, and lives as long as such sessions do. */
    void isAangemeld(HttpSession sessie) {
        if (sessie != null && vergeet(sessie.getId())) {
            sessie.setMaxInactiveInterval(standaard(sessie));
        }
    }

    /** @return whether it was a visitor's session; it is not, or has another name, from now on */
    synchronized boolean vergeet(String kenmerk) {
        return bezoeken.remove(kenmerk) != null;
    }

    private static int standaard(HttpSession sessie) {
        return sessie.getServletContext().getSessionTimeout() * 60;
    }
}
