package nl.samenspraak.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Remembers for a moment what the menu counts for somebody, so that paging through dossiers does not count the lists each time. The lists themselves
 * are always counted, and who does something is counted anew. Numbers about nobody.
 */
@ApplicationScoped
class Menugeheugen {

    private static final Duration EVEN = Duration.ofSeconds(10);
    private static final int MENSEN = 2_000;

    private final Cache<Wat, Long> standen =
            Caffeine.newBuilder().expireAfterWrite(EVEN).maximumSize(MENSEN).build();

    /** The menu entry to which a number belongs: with another pet there is another menu. */
    private record Wat(UUID gebruiker, String menu) {}

    /**
     * @param gebruiker who looks
     * @param menu which entry
     * @param telling counts it
     * @return how much there was, at most ten seconds ago
     */
    long aantal(UUID gebruiker, String menu, LongSupplier telling) {
        return standen.get(new Wat(gebruiker, menu), wat -> telling.getAsLong());
    }

    /** Somebody does something: whatever was counted may change. */
    void vergeet(UUID gebruiker) {
        standen.asMap().keySet().removeIf(wat -> wat.gebruiker().equals(gebruiker));
    }
}
