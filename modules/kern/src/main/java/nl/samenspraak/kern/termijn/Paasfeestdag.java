package nl.samenspraak.kern.termijn;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A feestdag that moves with Easter.
 *
 * @param naam the name within a sentence
 * @param verschil days from first Easter day, negative before it
 * @param geldigheid when the rule holds
 */
record Paasfeestdag(String naam, int verschil, Geldigheid geldigheid) implements Feestdagregel {

    Paasfeestdag {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geldigheid, "geldigheid");
    }

    @Override
    public LocalDate dagIn(int jaar) {
        return Pasen.eerstePaasdag(jaar).plusDays(verschil);
    }
}
