package nl.samenspraak.meldpunt.vergeten;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen whose term has passed, by number alone.
 *
 * @param nummers their numbers
 */
record RijpeMeldingen(List<Meldingnummer> nummers) implements Inzicht {

    RijpeMeldingen {
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
