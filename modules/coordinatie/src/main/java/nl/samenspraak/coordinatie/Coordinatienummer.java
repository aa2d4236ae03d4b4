package nl.samenspraak.coordinatie;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.zaak.nummer.Nummervorm;

/**
 * The number of a plan that people say to each other and read on letters: "P-2026-000034". It rises within a year; a number may be skipped, but none
 * is given twice.
 *
 * @param waarde the number in full
 */
public record Coordinatienummer(String waarde) implements Serializable {

    private static final Nummervorm VORM = new Nummervorm('P', "plannummer");

    public Coordinatienummer {
        VORM.eis(waarde);
    }

    /**
     * @param jaar the year in which the coördinatie began
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Coordinatienummer van(int jaar, long volgnummer) {
        return new Coordinatienummer(VORM.van(jaar, volgnummer));
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Coordinatienummer> lees(String tekst) {
        return VORM.lees(tekst).map(Coordinatienummer::new);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
