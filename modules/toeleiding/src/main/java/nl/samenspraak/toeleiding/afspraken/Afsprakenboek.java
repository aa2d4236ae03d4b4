package nl.samenspraak.toeleiding.afspraken;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.partijen.PartijView;

/**
 * All agreements, with the parties that can take part in one.
 *
 * @param afspraken the agreements, by name
 * @param partijen the parties that take part today, by name
 */
public record Afsprakenboek(List<AfspraakView> afspraken, List<PartijView> partijen) implements Inzicht, Serializable {

    public Afsprakenboek {
        afspraken = List.copyOf(afspraken);
        partijen = List.copyOf(partijen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return afspraken.size();
    }
}
