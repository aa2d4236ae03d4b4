package nl.samenspraak.toeleiding.handhavingsloket;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsnummer;
import nl.samenspraak.toeleiding.handhaving.Handhavingsstand;

/**
 * One row of the list of requests. Only one's own list says whom it is about, as was typed; then the log gets a line for that person, when whoever
 * decides found who it is.
 *
 * @param id which one
 * @param nummer its number
 * @param indiener the name of who asks; empty in the list of one's own
 * @param over the name of whom it is about, in one's own list; otherwise empty
 * @param persoon that person in the register, in one's own list; {@code null} when that was not found
 * @param ingediendOp when it was made
 * @param uiterlijk the last day on which is decided
 * @param telaat whether that day is over and nothing was decided
 * @param stand how far it is
 * @param geslotenOp when it was closed; {@code null} while it waits
 * @param vertellenVoor for whoever decides: the last day on which the person hears of it; {@code null} when there is nothing to tell
 */
public record Handhavingsregel(
        HandhavingId id,
        Handhavingsnummer nummer,
        String indiener,
        String over,
        PersoonId persoon,
        Instant ingediendOp,
        LocalDate uiterlijk,
        boolean telaat,
        Handhavingsstand stand,
        Instant geslotenOp,
        LocalDate vertellenVoor)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }
}
