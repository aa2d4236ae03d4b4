package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The whole register, to print or to take along.
 *
 * @param partijen the parties, by name
 */
public record Partijenboek(List<PartijView> partijen) implements Inzicht, Serializable {

    public Partijenboek {
        partijen = List.copyOf(partijen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return partijen.size();
    }
}
