package nl.samenspraak.toeleiding.werklijst;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.PersoonId;

/**
 * Which part of which work list someone wants to see.
 *
 * @param lijst which list
 * @param persoon only those of this person, over or not, and only one's own; {@code null} for the whole list
 * @param totEnMet only those whose last day is not after this one; {@code null} for all
 * @param volgorde sorted by what
 * @param aflopend whether the last comes first
 * @param vanaf how many rows to skip
 * @param aantal how many rows to give, {@value #MEESTE} at most
 */
public record Werkvoorraadvraag(
        Werklijst lijst,
        PersoonId persoon,
        LocalDate totEnMet,
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
            throw new IllegalArgumentException("Geen bladzijde van een werklijst");
        }
    }

    /**
     * @param lijst which list
     * @return its first page, most urgent first
     */
    public static Werkvoorraadvraag van(Werklijst lijst) {
        return new Werkvoorraadvraag(lijst, null, null, Werkvolgorde.UITERLIJK, false, 0, MEESTE);
    }

    /**
     * @param wie somebody; {@code null} for everybody
     * @return the same of that person alone: one's own, over or not
     */
    Werkvoorraadvraag van(PersoonId wie) {
        return wie == null ? this : new Werkvoorraadvraag(Werklijst.MIJN, wie, null, volgorde, aflopend, vanaf, aantal);
    }
}
