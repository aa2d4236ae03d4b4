package nl.samenspraak.toeleiding.doorgeleiden;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where is kept what became of the question of a client; asked inside a gate that is open for the case. */
public interface Doorgeleidingen {

    /** @param doorgeleiding one that was not kept before */
    void add(Doorgeleiding doorgeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return what became of the question, when it stopped and there was one
     */
    Optional<Doorgeleiding> van(ToeleidingId toeleiding);
}
