package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a melding that people say to each other on the phone: "M-2026-000123". It rises within a year; a number may
 * be skipped, but none is given twice.
 *
 * @param waarde the number in full
 */
public record Meldingnummer(String waarde) implements Serializable {

    private static final String VORM = "M-\\d{4}-\\d{6,12}";

    public Meldingnummer {
        if (waarde == null || !waarde.matches(VORM)) {
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

    /**
     * Reads a number as people type it.
     *
     * @param invoer what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     */
    public static Optional<Meldingnummer> lees(String invoer) {
        String tekst =
                invoer == null ? "" : invoer.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.ROOT);
        return tekst.matches(VORM) ? Optional.of(new Meldingnummer(tekst)) : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
