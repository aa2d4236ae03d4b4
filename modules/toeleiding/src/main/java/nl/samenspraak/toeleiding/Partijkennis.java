package nl.samenspraak.toeleiding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * @param id a party
     * @param achter the part for which the gate is open
     * @return what it is beside helping, as the register says; empty when it is not there
     */
    Optional<Partijaard> aard(PartijId id, Dossierdeel achter);

    /**
     * @param getypt the name of an organisation, as somebody typed it
     * @param achter the part for which the gate is open
     * @return what it is beside helping, as the register says; empty when no party that takes part today is called so
     */
    Optional<Partijaard> aard(String getypt, Dossierdeel achter);
}
