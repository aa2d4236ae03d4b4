package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that a royal decree puts on a par with a feestdag (Algemene termijnenwet art. 3 lid 3; R-ALG-10). Versioned
 * reference data.
 *
 * @param naam what the day is, within a sentence: "de vrijdag na Hemelvaartsdag"
 * @param datum the day
 * @param bron the decree
 */
public record GelijkgesteldeDag(String naam, LocalDate datum, String bron) implements Serializable {

    public GelijkgesteldeDag {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(bron, "bron");
    }
}
