package nl.samenspraak.toeleiding.partijen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Partijaard;
import nl.samenspraak.toeleiding.Partijregel;

/** Where the parties are kept. */
interface Partijen {

    /** @param partij one that was not kept before */
    void add(Partij partij);

    /**
     * @param id an identifier
     * @return the party, when there is one
     */
    Optional<Partij> find(PartijId id);

    /**
     * @param naam a name
     * @return the party that bears it, whatever the capitals
     */
    Optional<PartijId> metNaam(String naam);

    /**
     * Puts changes in the database now, not at the end of the transaction.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed one of them since it was read
     */
    void bevestig();

    /**
     * @param vraag which
     * @param vandaag on which day they take part
     * @return that page of them
     */
    List<Partij> lijst(Partijvraag vraag, LocalDate vandaag);

    /**
     * @param vraag which
     * @param vandaag on which day they take part
     * @return how many there are, as far as is counted
     */
    long tel(Partijvraag vraag, LocalDate vandaag);

    /**
     * @param dag a day
     * @param achter the part for which the gate is open
     * @return those that take part on that day, by name
     */
    List<Partij> opDag(LocalDate dag, Dossierdeel achter);

    /**
     * @param dag a day
     * @param achter the part for which the gate is open
     * @return what those are called that take part on that day; who asks sees nothing else of them
     */
    List<String> namenOpDag(LocalDate dag, Dossierdeel achter);

    /**
     * @param dag a day
     * @param achter the part for which the gate is open
     * @return those that take part on that day, by name; who asks sees nothing else of them
     */
    List<Partijregel> keuzeOpDag(LocalDate dag, Dossierdeel achter);

    /**
     * @param ids parties
     * @param achter the part for which the gate is open
     * @return those of them that are there
     */
    List<Partij> met(Set<PartijId> ids, Dossierdeel achter);

    /**
     * @param ids parties
     * @param achter the part for which the gate is open
     * @return what those of them that are there are called; who asks sees nothing else of them
     */
    Map<PartijId, String> namen(Set<PartijId> ids, Dossierdeel achter);

    /**
     * @param ids parties
     * @param achter the part for which the gate is open
     * @return what those of them that are there are beside helping; who asks sees nothing else of them
     */
    Map<PartijId, Partijaard> aarden(Set<PartijId> ids, Dossierdeel achter);
}
