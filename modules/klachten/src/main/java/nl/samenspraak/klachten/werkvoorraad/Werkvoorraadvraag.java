package nl.samenspraak.klachten.werkvoorraad;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;

/**
 * Which part of which list of klachten someone wants to see.
 *
 * @param lijst which list
 * @param status only klachten that are this far; {@code null} for all of the list
 * @param totEnMet only klachten of which a term ends on this day or earlier; {@code null} for all
 * @param aard only klachten of the nature with this code; {@code null} for all
 * @param nummer only this klacht, in whichever list it is; {@code null} for all
 * @param klager only klachten of which the name of the klager holds this; {@code null} for all
 * @param volgorde sorted by what
 * @param aflopend whether the last comes first
 * @param vanaf how many rows to skip
 * @param aantal how many rows to give, {@value #MEESTE} at most
 */
public record Werkvoorraadvraag(
        Werklijst lijst,
        Klachtstatus status,
        LocalDate totEnMet,
        String aard,
        Klachtnummer nummer,
        String klager,
        Werkvolgorde volgorde,
        boolean aflopend,
        int vanaf,
        int aantal) {

    /** The most rows on one page. */
    public static final int MEESTE = 100;

    public Werkvoorraadvraag {
        Objects.requireNonNull(lijst, "lijst");
        Objects.requireNonNull(volgorde, "volgorde");
        if (vanaf < 0 || aantal < 1 || aantal > MEESTE) {
            throw new IllegalArgumentException("Geen bladzijde van een lijst");
        }
    }

    /**
     * @param lijst which list
     * @return its first page, the most urgent first
     */
    public static Werkvoorraadvraag van(Werklijst lijst) {
        return new Werkvoorraadvraag(lijst, null, null, null, null, null, Werkvolgorde.UITERLIJK, false, 0, MEESTE);
    }
}
