package nl.samenspraak.klachten.publicatie;

import java.io.Serializable;
import java.util.Objects;

/**
 * One count of the yearly publication.
 *
 * @param code what was counted, for instance {@code kanaal.BRIEF}
 * @param aantal how many, or {@code null} when the count is not shown: it is small, or a small one could be computed with it
 */
public record Publicatiecel(String code, Integer aantal) implements Serializable {

    public Publicatiecel {
        Objects.requireNonNull(code, "code");
    }

    /** @return whether the count may be seen */
    public boolean getoond() {
        return aantal != null;
    }
}
