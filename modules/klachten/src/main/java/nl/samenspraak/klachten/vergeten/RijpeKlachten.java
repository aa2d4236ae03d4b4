package nl.samenspraak.klachten.vergeten;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The klachten whose terms have passed, by number alone.
 *
 * @param nummers their numbers
 */
record RijpeKlachten(List<Klachtnummer> nummers) implements Inzicht {

    RijpeKlachten {
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
