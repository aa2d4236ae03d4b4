package nl.samenspraak.toeleiding.afspraken;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * An agreement as people read it.
 *
 * @param id which one
 * @param versie the version that was read
 * @param gegevens what it says
 * @param partijnamen the names of the parties, in order
 * @param geldt whether it holds today
 * @param gewijzigdOp when this was written
 * @param gewijzigdDoor by whom
 */
public record AfspraakView(
        UUID id,
        long versie,
        Afspraakgegevens gegevens,
        List<String> partijnamen,
        boolean geldt,
        Instant gewijzigdOp,
        String gewijzigdDoor)
        implements Inzicht, Serializable {

    public AfspraakView {
        partijnamen = List.copyOf(partijnamen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
