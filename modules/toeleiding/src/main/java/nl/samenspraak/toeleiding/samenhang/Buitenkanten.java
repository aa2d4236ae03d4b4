package nl.samenspraak.toeleiding.samenhang;

import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where the information of the third step is kept. */
public interface Buitenkanten {

    /** @param buitenkant one that was not kept before */
    void add(Buitenkant buitenkant);

    /**
     * @param toeleiding a toeleiding
     * @return what was gathered, in the order in which it came
     */
    List<Buitenkant> van(ToeleidingId toeleiding);

    /** @param buitenkant one that goes */
    void verwijder(Buitenkant buitenkant);

    /**
     * Takes all of it away.
     *
     * @param toeleiding a toeleiding
     * @return how many went
     */
    int wis(ToeleidingId toeleiding);
}
