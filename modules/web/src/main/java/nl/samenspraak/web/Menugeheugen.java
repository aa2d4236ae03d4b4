package nl.samenspraak.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Remembers for a moment what the menu counts for somebody, so that paging through dossiers does not count the lists each time. The lists themselves
 * are always counted, and who does something is counted anew. Numbers about nobody.
 */
@ApplicationScoped
class Menugeheugen {

    private static final int MENSEN = 4_000;

    private final Cache<Wat, Stand> standen = Caffeine.newBuilder()
            .expireAfter(Expiry.<Wat, Stand>creating((wat, stand) -> stand.houdbaar()))
            .maximumSize(MENSEN)
            .build();

    /** The menu entry to which a number belongs: with another pet there is another menu. */
    private record Wat(UUID gebruiker, String menu) {}

    private record Stand(long aantal, Duration houdbaar) {}

    /**
     * @param gebruiker who looks
     * @param telling counts it
     * @return how much there was, a moment ago at most
     */
    long aantal(UUID gebruiker, Menutelling telling) {
        return standen.get(new Wat(gebruiker, telling.menu()), wat -> new Stand(telling.aantal(), telling.houdbaar()))
                .aantal();
    }

    /**
     * @param gebruiker who looks at what is counted
     * @param telling counts it
     * @return how much there is now
     */
    long opnieuw(UUID gebruiker, Menutelling telling) {
        Stand nu = new Stand(telling.aantal(), telling.houdbaar());
        standen.put(new Wat(gebruiker, telling.menu()), nu);
        return nu.aantal();
    }

    /** Somebody does something: whatever was counted may change. */
    void vergeet(UUID gebruiker) {
        standen.asMap().keySet().removeIf(wat -> wat.gebruiker().equals(gebruiker));
    }
}
