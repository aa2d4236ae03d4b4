package nl.samenspraak.coordinatie.vergeten;

import java.util.List;
import java.util.Set;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The coördinaties whose term has passed, by number alone.
 *
 * @param nummers their numbers
 */
record RijpeCoordinaties(List<Coordinatienummer> nummers) implements Inzicht {

    RijpeCoordinaties {
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
