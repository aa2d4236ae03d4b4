package nl.samenspraak.klachten.termijnen;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The klachten about a term of which something has to be said today, by number alone.
 *
 * @param nummers their numbers
 */
record TeSignaleren(List<Klachtnummer> nummers) implements Inzicht {

    TeSignaleren {
        nummers = List.copyOf(nummers);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return nummers.size();
    }
}
