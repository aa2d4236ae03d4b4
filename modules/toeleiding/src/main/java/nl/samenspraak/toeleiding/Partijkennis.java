package nl.samenspraak.toeleiding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.toegang.Dossierdeel;

/** What parties are called, for a gate of another module: there is nothing about a client in it, and it leaves no line of its own. */
public interface Partijkennis {

    /**
     * @param ids parties
     * @param achter the part for which the gate is open
     * @return the names of those that are there
     */
    Map<PartijId, String> namen(Set<PartijId> ids, Dossierdeel achter);

    /**
     * @param achter the part for which the gate is open
     * @return the parties that take part today, by name
     */
    List<Partijregel> keuze(Dossierdeel achter);
}
