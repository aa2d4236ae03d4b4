package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Says on which day a feestdag falls in a year (Algemene termijnenwet art. 3; R-ALG-10). Versioned reference data. */
public sealed interface Feestdagregel extends Serializable permits VasteFeestdag, Paasfeestdag, Koningsfeestdag {

    /** @return the name of the feestdag as it stands within a sentence, for instance "Goede Vrijdag" */
    String naam();

    /** @return the days on which the rule holds */
    Geldigheid geldigheid();

    /**
     * @param jaar a year
     * @return the day in that year, whether the rule holds then or not
     */
    LocalDate dagIn(int jaar);

    /**
     * @param jaar a year
     * @return the feestdag in that year; empty when the rule does not hold then
     */
    default Optional<LocalDate> in(int jaar) {
        return Optional.of(dagIn(jaar)).filter(geldigheid()::geldtOp);
    }

    /**
     * @param naam the name within a sentence
     * @param dag day and month as dd-mm, for instance "25-12"
     * @param geldigheid when the rule holds
     * @return a feestdag on the same date every year
     * @throws IllegalArgumentException when there is no such day
     */
    static Feestdagregel vast(String naam, String dag, Geldigheid geldigheid) {
        return new VasteFeestdag(naam, dag(naam, dag), geldigheid);
    }

    /**
     * @param naam the name within a sentence
     * @param verschil days from first Easter day, negative before it
     * @param geldigheid when the rule holds
     * @return a feestdag that moves with Easter
     */
    static Feestdagregel pasen(String naam, int verschil, Geldigheid geldigheid) {
        return new Paasfeestdag(naam, verschil, geldigheid);
    }

    /**
     * @param naam the name within a sentence
     * @param dag day and month as dd-mm
     * @param geldigheid when the rule holds
     * @return the day on which the birthday of the King is celebrated: that date, or the day before when it is a Sunday
     * @throws IllegalArgumentException when there is no such day
     */
    static Feestdagregel koningsdag(String naam, String dag, Geldigheid geldigheid) {
        return new Koningsfeestdag(naam, dag(naam, dag), geldigheid);
    }

    /**
     * Makes a rule out of the fields of a row of reference data.
     *
     * @param naam the name within a sentence
     * @param regel vast, pasen or koningsdag
     * @param dag day and month as dd-mm, for vast and koningsdag; else {@code null}
     * @param verschil days from first Easter day, for pasen; else {@code null}
     * @param geldigheid when the rule holds
     * @return the rule
     * @throws IllegalArgumentException when the fields are not a rule; the message tells the functioneel beheerder why
     */
    static Feestdagregel van(String naam, String regel, String dag, Integer verschil, Geldigheid geldigheid) {
        return switch (regel) {
            case "vast" -> vast(naam, dag, geldigheid);
            case "koningsdag" -> koningsdag(naam, dag, geldigheid);
            case "pasen" -> {
                if (verschil == null) {
                    throw new IllegalArgumentException("Feestdag " + naam + ": verschil met Pasen ontbreekt");
                }
                yield pasen(naam, verschil, geldigheid);
            }
            default -> throw new IllegalArgumentException("Feestdag " + naam + ": onbekende regel " + regel);
        };
    }

    private static MonthDay dag(String naam, String dag) {
        try {
            return MonthDay.parse("--" + dag.substring(3) + "-" + dag.substring(0, 2));
        } catch (DateTimeException | NullPointerException | StringIndexOutOfBoundsException geenDag) {
            throw new IllegalArgumentException("Feestdag " + naam + ": dag is geen dd-mm", geenDag);
        }
    }
}
