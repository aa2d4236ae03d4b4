package nl.samenspraak.klachten.behandelen;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.samenspraak.klachten.KlachtId;

/**
 * What was read of these pieces in the transaction at hand. A page and a letter each look at the same pieces several times, one rule after
 * the other; within one transaction the database is asked once.
 */
@TransactionScoped
class Gelezenstukken implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Soort, List<?>> gelezen = new HashMap<>();

    private record Soort(Class<?> soort, KlachtId klacht) {}

    @SuppressWarnings("unchecked")
    <T extends Behandelstuk> List<T> van(Class<T> soort, KlachtId klacht, Supplier<List<T>> vraag) {
        return (List<T>) gelezen.computeIfAbsent(new Soort(soort, klacht), nieuw -> List.copyOf(vraag.get()));
    }

    /** There is one more. */
    void opnieuw() {
        gelezen.clear();
    }
}
