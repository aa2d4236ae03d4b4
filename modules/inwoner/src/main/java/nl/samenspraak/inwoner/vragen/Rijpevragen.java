package nl.samenspraak.inwoner.vragen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Which questions go today, and nothing of what they say or whose they are.
 *
 * @param sleutels their keys
 */
record Rijpevragen(List<UUID> sleutels) implements Inzicht {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return sleutels.size();
    }
}
