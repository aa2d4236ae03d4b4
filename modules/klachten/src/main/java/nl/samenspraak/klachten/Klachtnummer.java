package nl.samenspraak.klachten;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.zaak.nummer.Nummervorm;

/**
 * The number of a klacht that stands on every letter: "K-2026-000147". It rises within a year; a number may be skipped, but none
 * is given twice.
 *
 * @param waarde the number in full
 */
public record Klachtnummer(String waarde) implements Serializable {

    private static final Nummervorm VORM = new Nummervorm('K', "klachtnummer");

    public Klachtnummer {
        VORM.eis(waarde);
    }

    /**
     * @param jaar the year in which the klacht was recorded
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Klachtnummer van(int jaar, long volgnummer) {
        return new Klachtnummer(VORM.van(jaar, volgnummer));
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Klachtnummer> lees(String tekst) {
        return VORM.lees(tekst).map(Klachtnummer::new);
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @param jaar the current year, of which a place alone is
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Klachtnummer> lees(String tekst, int jaar) {
        return VORM.lees(tekst, jaar).map(Klachtnummer::new);
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number
     * @throws OngeldigeWaarde when it is none
     */
    public static Klachtnummer getypt(String tekst) {
        return new Klachtnummer(VORM.getypt(tekst));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
