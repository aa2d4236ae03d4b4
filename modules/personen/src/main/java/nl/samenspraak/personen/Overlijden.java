package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Objects;
import nl.samenspraak.kern.persoon.Geboortedatum;

/**
 * That someone died, and when, as far as that is known.
 *
 * @param datum the date, of which parts may be unknown; the BRP writes it exactly as it writes a date of birth
 */
public record Overlijden(Geboortedatum datum) implements Serializable {

    public Overlijden {
        Objects.requireNonNull(datum, "datum");
    }

    /** @return "1 december 2017", "2008", or "datum onbekend" */
    public String weergave() {
        return datum.equals(Geboortedatum.ONBEKEND) ? "datum onbekend" : datum.weergave();
    }
}
