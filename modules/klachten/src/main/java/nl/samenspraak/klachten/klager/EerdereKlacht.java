package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klok.Afdoening;

/**
 * That the same klager complained before or since: no more than that, when, about what kind of thing, and how it ended.
 *
 * @param klacht the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param aard code of its nature, or {@code null}
 * @param status how far it is
 * @param afdoening how it ended, or {@code null}
 */
public record EerdereKlacht(
        KlachtId klacht,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        String aard,
        Klachtstatus status,
        Afdoening afdoening)
        implements Serializable {

    /**
     * As a query makes it.
     *
     * @param klacht the klacht
     * @param nummer its number
     * @param ontvangenOp the day of receipt
     * @param aard code of its nature, or {@code null}
     * @param status how far it is
     * @param afdoening how it ended, or {@code null}
     */
    public EerdereKlacht(
            UUID klacht, String nummer, LocalDate ontvangenOp, String aard, Klachtstatus status, Afdoening afdoening) {
        this(new KlachtId(klacht), new Klachtnummer(nummer), ontvangenOp, aard, status, afdoening);
    }
}
