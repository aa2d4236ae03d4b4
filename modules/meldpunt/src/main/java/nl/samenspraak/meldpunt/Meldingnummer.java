package nl.samenspraak.meldpunt;

import java.io.Serializable;

/**
 * The number of a melding that people say to each other on the phone: "M-2026-000123". It rises within a year; a number may
 * be skipped, but none is given twice.
 *
 * @param waarde the number in full
 */
public record Meldingnummer(String waarde) implements Serializable {

    public Meldingnummer {
        if (waarde == null || !waarde.matches("M-\\d{4}-\\d{6,}")) {
            throw new IllegalArgumentException("Geen meldingnummer");
        }
    }

    /**
     * @param jaar the year in which the melding came in
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Meldingnummer van(int jaar, long volgnummer) {
        return new Meldingnummer("M-%04d-%06d".formatted(jaar, volgnummer));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
