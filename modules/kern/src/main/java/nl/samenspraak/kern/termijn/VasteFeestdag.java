package nl.samenspraak.kern.termijn;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A feestdag on the same date every year.
 *
 * @param naam the name within a sentence
 * @param dag the date
 * @param geldigheid when the rule holds
 */
record VasteFeestdag(String naam, MonthDay dag, Geldigheid geldigheid) implements Feestdagregel {

    VasteFeestdag {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(geldigheid, "geldigheid");
    }

    @Override
    public LocalDate dagIn(int jaar) {
        return dag.atYear(jaar);
    }
}
