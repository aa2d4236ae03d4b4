package nl.samenspraak.klachten;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * The number of a klacht that stands on every letter: "K-2026-000147". It rises within a year; a number may be skipped, but none
 * is given twice.
 *
 * @param waarde the number in full
 */
public record Klachtnummer(String waarde) implements Serializable {

    private static final int LANGSTE = 100;
    private static final String VORM = "K-\\d{4}-\\d{6,12}";
    private static final Pattern GETYPT = Pattern.compile("[Kk]?[- ]?(\\d{4})[- ](\\d{1,12})");

    public Klachtnummer {
        if (waarde == null || !waarde.matches(VORM)) {
            throw new IllegalArgumentException("Geen klachtnummer");
        }
    }

    /**
     * @param jaar the year in which the klacht was recorded
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Klachtnummer van(int jaar, long volgnummer) {
        return new Klachtnummer("K-%04d-%06d".formatted(jaar, volgnummer));
    }

    /**
     * Reads a number as people type it: in small letters, with spaces around it, or without the zeros at the front.
     *
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     */
    public static Optional<Klachtnummer> lees(String tekst) {
        Matcher delen = GETYPT.matcher(Invoer.regel(tekst, LANGSTE));
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
    public static Klachtnummer getypt(String tekst) {
        return lees(tekst)
                .orElseThrow(() -> new OngeldigeWaarde("Vul een klachtnummer in, bijvoorbeeld K-2026-000147."));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
