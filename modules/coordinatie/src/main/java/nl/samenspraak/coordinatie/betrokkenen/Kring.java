package nl.samenspraak.coordinatie.betrokkenen;

import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Where the household and the parties of a plan are kept. */
public interface Kring {

    /** @param lid somebody who was not kept before */
    void add(Gezinslid lid);

    /** @param partij a party that was not kept before */
    void add(Planpartij partij);

    /** @param lid somebody who should not have been there */
    void verwijder(Gezinslid lid);

    /** @param partij a party that does nothing any more */
    void verwijder(Planpartij partij);

    /**
     * @param coordinatie a coördinatie
     * @return the household, the client first
     */
    List<Gezinslid> leden(CoordinatieId coordinatie);

    /**
     * @param coordinatie a coördinatie
     * @return the parties, in the order in which they came
     */
    List<Planpartij> partijen(CoordinatieId coordinatie);
}
