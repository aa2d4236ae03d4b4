package nl.samenspraak.kern.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * The day on which the birthday of the King is celebrated: not on a Sunday, then the day before.
 *
 * @param naam the name within a sentence
 * @param dag the birthday
 * @param geldigheid when the rule holds
 */
record Koningsfeestdag(String naam, MonthDay dag, Geldigheid geldigheid) implements Feestdagregel {

    Koningsfeestdag {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(geldigheid, "geldigheid");
    }

    @Override
    public LocalDate dagIn(int jaar) {
        LocalDate verjaardag = dag.atYear(jaar);
        return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
    }
}
