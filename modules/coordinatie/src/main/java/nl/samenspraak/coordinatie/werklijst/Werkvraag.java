package nl.samenspraak.coordinatie.werklijst;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.coordinatie.Coordinatienummer;

/**
 * Which part of which work list someone wants to see.
 *
 * @param lijst which list
 * @param nummer only the one with this number; {@code null} for all
 * @param totEnMet only those whose first day is not after this one; {@code null} for all
 * @param volgorde sorted by what
 * @param aflopend whether the last comes first
 * @param vanaf how many rows to skip
 * @param aantal how many rows to give, {@value #MEESTE} at most
 */
public record Werkvraag(
        Werklijst lijst,
        Coordinatienummer nummer,
        LocalDate totEnMet,
        Werkvolgorde volgorde,
        boolean aflopend,
        int vanaf,
        int aantal) {

    /** The most rows on one page. */
    public static final int MEESTE = 100;

    public Werkvraag {
        Objects.requireNonNull(lijst, "lijst");
        Objects.requireNonNull(volgorde, "volgorde");
        if (vanaf < 0 || aantal < 1 || aantal > MEESTE) {
            throw new IllegalArgumentException("Geen bladzijde van een werklijst");
        }
    }

    /**
     * @param lijst which list
     * @return its first page, most urgent first
     */
    public static Werkvraag van(Werklijst lijst) {
        return new Werkvraag(lijst, null, null, Werkvolgorde.UITERLIJK, false, 0, MEESTE);
    }
}
