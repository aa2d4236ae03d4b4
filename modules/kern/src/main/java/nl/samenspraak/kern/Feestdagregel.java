package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** Says on which day a feestdag falls in a year (Algemene termijnenwet art. 3; R-ALG-10). Versioned reference data. */
public interface Feestdagregel extends Serializable {

    /** @return the name of the feestdag within a sentence, for instance "Goede Vrijdag" */
    String naam();

    /** @return the days on which the rule holds */
    Geldigheid geldigheid();

    /**
     * @param jaar a year
     * @return the day in that year; empty when the rule does not hold then
     */
    Optional<LocalDate> in(int jaar);

    /** @param dag day and month as dd-mm, for instance "25-12" */
    static Feestdagregel vast(String naam, String dag, Geldigheid geldigheid) {
        throw new UnsupportedOperationException();
    }

    /** @param verschil days from first Easter day; negative before it */
    static Feestdagregel pasen(String naam, int verschil, Geldigheid geldigheid) {
        throw new UnsupportedOperationException();
    }

    /** @param dag day and month as dd-mm; when that is a Sunday the feestdag is the day before */
    static Feestdagregel koningsdag(String naam, String dag, Geldigheid geldigheid) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a rule out of the fields of a row of reference data.
     *
     * @param naam the name
     * @param regel vast, pasen or koningsdag
     * @param dag day and month as dd-mm; for vast and koningsdag
     * @param verschil days from first Easter day; for pasen
     * @param geldigheid when the rule holds
     * @throws IllegalArgumentException when the row is not a rule, with a Dutch message for the functioneel beheerder
     */
    static Feestdagregel van(String naam, String regel, String dag, Integer verschil, Geldigheid geldigheid) {
        throw new UnsupportedOperationException();
    }
}
