package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.zaak.nummer.Nummervorm;

/**
 * The number of a request of somebody who enforces the law: "H-2026-000012".
 *
 * @param waarde the number in full
 */
public record Handhavingsnummer(String waarde) implements Serializable {

    private static final Nummervorm VORM = new Nummervorm('H', "nummer van een handhavingsverzoek");

    public Handhavingsnummer {
        VORM.eis(waarde);
    }

    /**
     * @param jaar the year in which it was made
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public static Handhavingsnummer van(int jaar, long volgnummer) {
        return new Handhavingsnummer(VORM.van(jaar, volgnummer));
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @return the number; empty when it cannot be one
     * @see Nummervorm#lees
     */
    public static Optional<Handhavingsnummer> lees(String tekst) {
        return VORM.lees(tekst).map(Handhavingsnummer::new);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
