package nl.samenspraak.klachten.klacht;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The klachten about one user of which a copy was sent to that user.
 *
 * @param regels the newest first
 */
public record Afschriften(List<Regel> regels) implements Inzicht, Serializable {

    /**
     * One of them.
     *
     * @param klacht the klacht
     * @param nummer its number
     * @param ontvangenOp the day of receipt
     * @param status how far it is
     */
    public record Regel(KlachtId klacht, Klachtnummer nummer, LocalDate ontvangenOp, Klachtstatus status)
            implements Serializable {

        /**
         * As a query makes it.
         *
         * @param klacht the klacht
         * @param nummer its number
         * @param ontvangenOp the day of receipt
         * @param status how far it is
         */
        public Regel(UUID klacht, String nummer, LocalDate ontvangenOp, Klachtstatus status) {
            this(new KlachtId(klacht), new Klachtnummer(nummer), ontvangenOp, status);
        }
    }

    public Afschriften {
        regels = List.copyOf(regels);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return regels.size();
    }
}
