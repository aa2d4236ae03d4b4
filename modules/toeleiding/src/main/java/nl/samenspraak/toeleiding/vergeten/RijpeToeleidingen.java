package nl.samenspraak.toeleiding.vergeten;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * The toeleidingen whose term has passed, by number alone.
 *
 * @param nummers their numbers
 */
record RijpeToeleidingen(List<Toeleidingnummer> nummers) implements Inzicht {

    RijpeToeleidingen {
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
