package nl.samenspraak.toeleiding.terreinen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where the answers of the second step are kept. */
public interface Terreinantwoorden {

    /** @param antwoord one that was not kept before */
    void add(Terreinantwoord antwoord);

    /**
     * @param toeleiding a toeleiding
     * @return its answers, in the order in which they came
     */
    List<Terreinantwoord> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @param id the key of an answer
     * @return that answer, when it is one of that toeleiding
     */
    default Optional<Terreinantwoord> vind(ToeleidingId toeleiding, UUID id) {
        return van(toeleiding).stream()
                .filter(antwoord -> antwoord.id().equals(id))
                .findFirst();
    }

    /** @param antwoord an answer that goes */
    void verwijder(Terreinantwoord antwoord);

    /**
     * Takes all of them away.
     *
     * @param toeleiding a toeleiding
     * @return how many went
     */
    int wis(ToeleidingId toeleiding);
}
