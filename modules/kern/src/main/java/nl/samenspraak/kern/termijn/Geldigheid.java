package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which a piece of reference data holds, both ends included.
 *
 * @param van the first day
 * @param tot the last day, or {@code null} when no end is known
 */
public record Geldigheid(LocalDate van, LocalDate tot) implements Serializable {

    public Geldigheid {
        Objects.requireNonNull(van, "van");
        if (tot != null && tot.isBefore(van)) {
            throw new IllegalArgumentException("Geldig tot " + tot + " ligt voor geldig van " + van);
        }
    }

    /**
     * @param van the first day
     * @return a validity without an end
     */
    public static Geldigheid vanaf(LocalDate van) {
        return new Geldigheid(van, null);
    }

    /**
     * @param dag a day
     * @return whether this holds on that day
     */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }

    /**
     * @param ander other days
     * @return whether there is a day on which both hold
     */
    public boolean overlapt(Geldigheid ander) {
        return geldtOp(ander.van) || ander.geldtOp(van);
    }
}
