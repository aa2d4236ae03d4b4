package nl.samenspraak.toeleiding.conclusie;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where the findings and the conclusion of an onderzoek are kept. */
public interface Bevindingen {

    /** @param bevinding one that was not kept before */
    void add(Bevinding bevinding);

    /** @param conclusie one that was not kept before */
    void add(Conclusie conclusie);

    /**
     * @param toeleiding a toeleiding
     * @return what was found, in the order in which it came
     */
    List<Bevinding> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return what was concluded, when it was
     */
    Optional<Conclusie> conclusie(ToeleidingId toeleiding);

    /** @param bevinding one that goes */
    void verwijder(Bevinding bevinding);
}
