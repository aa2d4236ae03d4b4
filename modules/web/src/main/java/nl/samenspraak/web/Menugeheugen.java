package nl.samenspraak.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Remembers for a moment what the menu counts for somebody, so that paging through dossiers does not count the lists each time. The lists themselves
 * are always counted, and who does something is counted anew. Numbers about nobody.
 */
@ApplicationScoped
class Menugeheugen {

    private static final Duration EVEN = Duration.ofSeconds(10);
    private static final int MENSEN = 2_000;

    /** For each user the numbers by menu entry: with another pet there are other entries. */
    private final Cache<UUID, Map<String, Long>> standen =
            Caffeine.newBuilder().expireAfterWrite(EVEN).maximumSize(MENSEN).build();

    /**
     * @param gebruiker who looks
     * @param menu which entry
     * @param telling counts it
     * @return how much there was, at most ten seconds ago
     */
    long aantal(UUID gebruiker, String menu, LongSupplier telling) {
        return standen.get(gebruiker, wie -> new ConcurrentHashMap<>())
                .computeIfAbsent(menu, welk -> telling.getAsLong());
    }

    /** Somebody does something: whatever was counted may change. */
    void vergeet(UUID gebruiker) {
        standen.invalidate(gebruiker);
    }
}
