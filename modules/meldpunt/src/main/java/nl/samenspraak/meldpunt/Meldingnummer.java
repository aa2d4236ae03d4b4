package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.zaak.nummer.Nummervorm;

/**
 * The number of a melding that people say to each other on the phone: "M-2026-000123". It rises within a year; a number may
 * be skipped, but none is given twice.
 *
 * @param waarde the number in full
 */
public record Meldingnummer(String waarde) implements Serializable {

    private static final Nummervorm VORM = new Nummervorm('M', "meldingnummer");

    public Meldingnummer {
        VORM.eis(waarde);
    }

    /**
     * @param jaar the year in which the melding came in
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Meldingnummer van(int jaar, long volgnummer) {
        return new Meldingnummer(VORM.van(jaar, volgnummer));
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Meldingnummer> lees(String tekst) {
        return VORM.lees(tekst).map(Meldingnummer::new);
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @param jaar the current year, of which a place alone is
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Meldingnummer> lees(String tekst, int jaar) {
        return VORM.lees(tekst, jaar).map(Meldingnummer::new);
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number
     * @throws OngeldigeWaarde when it is none
     */
    public static Meldingnummer getypt(String tekst) {
        return new Meldingnummer(VORM.getypt(tekst));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
