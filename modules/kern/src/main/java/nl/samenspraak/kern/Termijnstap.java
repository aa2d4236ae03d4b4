package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One step in finding the end of a term.
 *
 * @param regel the rule that was applied
 * @param einde the end of the term after this step
 * @param uitleg what was done and why, one or more plain Dutch sentences
 */
public record Termijnstap(Termijnregel regel, LocalDate einde, String uitleg) implements Serializable {

    public Termijnstap {
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(einde, "einde");
        Objects.requireNonNull(uitleg, "uitleg");
    }
}
