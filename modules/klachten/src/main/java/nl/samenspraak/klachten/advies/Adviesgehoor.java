package nl.samenspraak.klachten.advies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom the person or commission that advises heard, as its report says: the college need not hear them again (9:15 lid 2).
 *
 * @param dag on which day, or {@code null} when nobody was
 * @param klager whether the klager was
 * @param beklaagden the beklaagden who were, by name and function
 */
public record Adviesgehoor(LocalDate dag, boolean klager, List<String> beklaagden) implements Serializable {

    public Adviesgehoor {
        beklaagden = List.copyOf(beklaagden);
    }

    /** @return that nobody was heard, or that it was recorded before */
    public static Adviesgehoor geen() {
        return new Adviesgehoor(null, false, List.of());
    }

    /** @return whether somebody was heard */
    public boolean isEr() {
        return klager || !beklaagden.isEmpty();
    }
}
