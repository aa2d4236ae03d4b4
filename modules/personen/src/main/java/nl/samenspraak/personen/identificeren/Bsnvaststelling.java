package nl.samenspraak.personen.identificeren;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.persoon.Bsn;

/**
 * That a BSN belongs to someone, from where that is known and since when (R-ALG-19).
 *
 * @param bsn the number
 * @param bron from where it is known
 * @param op the day on which it was established
 */
public record Bsnvaststelling(Bsn bsn, Bsnbron bron, LocalDate op) {

    public Bsnvaststelling {
        Objects.requireNonNull(bsn, "bsn");
        Objects.requireNonNull(bron, "bron");
        Objects.requireNonNull(op, "op");
    }
}
