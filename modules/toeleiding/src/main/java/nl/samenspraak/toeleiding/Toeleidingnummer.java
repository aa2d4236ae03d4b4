package nl.samenspraak.toeleiding;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.zaak.nummer.Nummervorm;

/**
 * The number of a toeleiding that people say to each other and read on letters: "T-2026-000123". It rises within a year; a number may be
 * skipped, but none is given twice.
 *
 * @param waarde the number in full
 */
public record Toeleidingnummer(String waarde) implements Serializable {

    private static final Nummervorm VORM = new Nummervorm('T', "toeleidingnummer");

    public Toeleidingnummer {
        VORM.eis(waarde);
    }

    /**
     * @param jaar the year in which the toeleiding began
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Toeleidingnummer van(int jaar, long volgnummer) {
        return new Toeleidingnummer(VORM.van(jaar, volgnummer));
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Toeleidingnummer> lees(String tekst) {
        return VORM.lees(tekst).map(Toeleidingnummer::new);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
