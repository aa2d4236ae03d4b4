package nl.samenspraak.toeleiding.gezin;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where is kept who lives with a client; asked inside a gate that is open for the case. */
public interface Gezinsgenoten {

    /** @param genoot somebody who was not kept before */
    void add(Gezinsgenoot genoot);

    /** @param beeld what was not kept before */
    void add(Gezinsbeeld beeld);

    /** @param genoot somebody who goes */
    void verwijder(Gezinsgenoot genoot);

    /**
     * @param toeleiding a toeleiding
     * @return who is in it, in the order in which they came
     */
    List<Gezinsgenoot> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return whether the family matters; empty when nobody said
     */
    Optional<Gezinsbeeld> beeld(ToeleidingId toeleiding);

    /**
     * Takes everything of a family away.
     *
     * @param toeleiding a toeleiding
     * @return how many persons went
     */
    int wis(ToeleidingId toeleiding);
}
