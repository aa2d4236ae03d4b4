package nl.samenspraak.meldpunt.bewaren;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A closed melding that goes soon, or is held back. Whom it is about stays out of it.
 *
 * @param nummer its number
 * @param geslotenOp when it was closed
 * @param weg the day on which it goes, when nothing stands in the way
 * @param bewaring what holds it back, or {@code null}
 * @param tegengehouden whether another module stands in the way of its going, whatever the term says; not which or why (R-AVG-09)
 */
public record Bewaarregel(
        Meldingnummer nummer, Instant geslotenOp, LocalDate weg, Bewaring bewaring, boolean tegengehouden)
        implements Inzicht, Serializable {

    /**
     * What holds a melding back.
     *
     * @param reden why
     * @param tot the last day on which it holds
     * @param door the name of who said so
     */
    public record Bewaring(String reden, LocalDate tot, String door) implements Serializable {}

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
