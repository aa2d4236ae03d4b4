package nl.samenspraak.toeleiding.verzoek;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * Cases in which a request was not answered in time; nothing of what is in them.
 *
 * @param zaken the numbers of the cases
 */
record Wachtenden(List<Toeleidingnummer> zaken) implements Inzicht {

    Wachtenden {
        zaken = List.copyOf(zaken);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return zaken.size();
    }
}
