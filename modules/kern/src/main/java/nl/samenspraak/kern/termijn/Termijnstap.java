package nl.samenspraak.kern.termijn;

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

    /** @return whether this step counted, rather than looked at weekends and feestdagen */
    boolean telt() {
        return regel == Termijnregel.TELLEN || regel == Termijnregel.VERLENGEN;
    }

    /** @return the same step as part of lengthening a term */
    Termijnstap alsVerlenging() {
        return regel == Termijnregel.TELLEN
                ? new Termijnstap(Termijnregel.VERLENGEN, einde, "De termijn is verlengd. " + uitleg)
                : this;
    }
}
