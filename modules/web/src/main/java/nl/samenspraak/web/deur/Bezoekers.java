package nl.samenspraak.web.deur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.rem.Netwerkadres;

/**
 * The sessions of who did not sign in. There are no more of them than a tenth of the memory holds, and none holds more than its share: when there
 * are too many, the one that is idle longest goes: of the network that has many; else of those who never came back; else of all. So whoever floods
 * this server drives out himself, from however many addresses, and not a citizen who is typing.
 */
@ApplicationScoped
class Bezoekers {

    /** Long enough for a page that stands open; a form that was begun gets longer. */
    private static final int KORT = (int) Duration.ofMinutes(10).toSeconds();

    /** What a few forms together may hold. */
    private static final int MEESTE_BYTES = 128 * 1024;

    private static final int DEEL_VAN_GEHEUGEN = 10;

    /** What a session holds in which nothing was answered yet. */
    private static final int LEEG_BYTES = 16 * 1024;

    /** A household, a library or a team behind one address has fewer forms open at a time. */
    private static final int VEEL = 20;

    private final Map<String, Bezoek> bezoeken = new LinkedHashMap<>(16, 0.75f, true);
    private final long meeste;

    Bezoekers() {
        this(Runtime.getRuntime().maxMemory() / DEEL_VAN_GEHEUGEN);
    }

    /** @param meeste how many bytes the sessions may hold together */
    Bezoekers(long meeste) {
        this.meeste = Math.max(MEESTE_BYTES, meeste);
    }

    /** One session: where it came from, how often it was used, and how much was sent per answer. */
    private static final class Bezoek {

        private final HttpSession sessie;
        private final String netwerk;
        private final Map<String, Integer> bewaard = new HashMap<>();
        private int keren;

        private Bezoek(HttpSession sessie, String netwerk) {
            this.sessie = sessie;
            this.netwerk = netwerk;
        }

        private int som() {
            return bewaard.values().stream().mapToInt(Integer::intValue).sum();
        }

        private long weegt() {
            return LEEG_BYTES + som();
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
        int erbij = bytes + antwoord.length() - bezoek.bewaard.getOrDefault(antwoord, 0);
        if (bezoek.som() + erbij > MEESTE_BYTES) {
            return false;
        }
        bezoek.bewaard.put(antwoord, bytes + antwoord.length());
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
        Bezoek bezoek = bezoeken.get(sessie.getId());
        if (bezoek == null) {
            if (sessie.getMaxInactiveInterval() == standaard(sessie)) {
                sessie.setMaxInactiveInterval(KORT);
            }
            bezoek = new Bezoek(sessie, netwerk);
            bezoeken.put(sessie.getId(), bezoek);
        }
        bezoek.keren++;
        List<HttpSession> teVeel = new ArrayList<>();
        while (bezoeken.size() > 1 && samen() > meeste) {
            teVeel.add(bezoeken.remove(wieGaat()).sessie);
        }
        return teVeel;
    }

    private long samen() {
        return bezoeken.values().stream().mapToLong(Bezoek::weegt).sum();
    }

    /** The map is in order of use, so the first is idle longest. */
    private String wieGaat() {
        Map<String, Long> perNetwerk = bezoeken.values().stream()
                .collect(Collectors.groupingBy(bezoek -> bezoek.netwerk, Collectors.counting()));
        Map.Entry<String, Long> drukste =
                perNetwerk.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (drukste.getValue() > VEEL) {
            return eerste(bezoek -> bezoek.netwerk.equals(drukste.getKey())).orElseThrow();
        }
        return eerste(bezoek -> bezoek.keren == 1)
                .or(() -> eerste(bezoek -> true))
                .orElseThrow();
    }

    private Optional<String> eerste(Predicate<Bezoek> wie) {
        return bezoeken.entrySet().stream()
                .filter(bezoek -> wie.test(bezoek.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
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
