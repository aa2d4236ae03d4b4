package nl.samenspraak.toeleiding.stukken;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where the documents of onderzoeken are kept; asked inside a gate that is open for the case. */
public interface Stukkenlade {

    /** @param stuk a document that was not kept before */
    void add(Stuk stuk);

    /**
     * @param toeleiding a toeleiding
     * @return its documents, in the order in which they came
     */
    List<Stuk> van(ToeleidingId toeleiding);

    /** @param stuk a document that goes */
    void verwijder(Stuk stuk);

    /**
     * @param toeleiding a toeleiding
     * @return the documents of which the client has to hear what became of them
     */
    default List<Stuk> teVertellen(ToeleidingId toeleiding) {
        return van(toeleiding).stream().filter(Stuk::isTeVertellen).toList();
    }

    /**
     * A letter went that says of all of them what became of them.
     *
     * @param toeleiding a toeleiding
     * @param dag the day on which it went
     */
    default void zijnVerteld(ToeleidingId toeleiding, LocalDate dag) {
        teVertellen(toeleiding).forEach(stuk -> stuk.verteld(dag, true));
    }
}
