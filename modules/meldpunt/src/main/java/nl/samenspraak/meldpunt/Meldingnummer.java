package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * The number of a melding that people say to each other on the phone: "M-2026-000123". It rises within a year; a number may
 * be skipped, but none is given twice.
 *
 * @param waarde the number in full
 */
public record Meldingnummer(String waarde) implements Serializable {

    private static final String VORM = "M-\\d{4}-\\d{6,12}";
    private static final Pattern GETYPT = Pattern.compile("[Mm]?[- ]?(\\d{4})[- ](\\d{1,12})");

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
     * Reads a number as people type it: in small letters, with spaces around it, or without the zeros at the front.
     *
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     */
    public static Optional<Meldingnummer> lees(String tekst) {
        Matcher delen = GETYPT.matcher(
                tekst == null ? "" : tekst.replaceAll("[\\s\\u00a0]+", " ").strip());
        return delen.matches()
                ? Optional.of(van(Integer.parseInt(delen.group(1)), Long.parseLong(delen.group(2))))
                : Optional.empty();
    }

    /**
     * Reads a number as people type it, where there has to be one.
     *
     * @param tekst what was typed, or {@code null}
     * @return the number
     * @throws OngeldigeWaarde when it is none
     */
    public static Meldingnummer getypt(String tekst) {
        return lees(tekst)
                .orElseThrow(() -> new OngeldigeWaarde("Vul een meldingnummer in, bijvoorbeeld M-2026-000123."));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
