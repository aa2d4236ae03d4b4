package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A legal term: so many days, weeks or months after a trigger, or before it (R-ALG-09, R-ALG-11).
 *
 * @param aantal how many, at least 1
 * @param eenheid of what
 * @param terug whether the term is counted backwards from the trigger
 */
public record Termijn(int aantal, Termijneenheid eenheid, boolean terug) implements Serializable {

    /** @return a term that is counted forwards */
    public static Termijn van(int aantal, Termijneenheid eenheid) {
        return new Termijn(aantal, eenheid, false);
    }

    /** @return the same term, counted backwards from the trigger */
    public Termijn teruggerekend() {
        return new Termijn(aantal, eenheid, true);
    }

    /**
     * @param trigger the day of the event from which the term is counted; the term itself starts the day after
     * @param feestdagen the feestdagen that hold
     * @return the end and how it was found
     * @throws IllegalArgumentException for a term in hours, which needs a moment
     */
    public Termijnberekening bereken(LocalDate trigger, Feestdagen feestdagen) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param trigger the moment of the event from which the term is counted
     * @param feestdagen the feestdagen that hold
     * @return the end and how it was found; a term in other units than hours starts the day after the day of the trigger
     */
    public Termijnberekening bereken(ZonedDateTime trigger, Feestdagen feestdagen) {
        throw new UnsupportedOperationException();
    }

    /** @return the term in words, for instance "zes weken" */
    public String inWoorden() {
        throw new UnsupportedOperationException();
    }
}
