package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where requests of professionals are kept. */
public interface Onderzoeksverzoeken {

    /** @param verzoek one that was not kept before */
    void add(Onderzoeksverzoek verzoek);

    /**
     * @param toeleiding a toeleiding
     * @return the request it comes from; empty when it comes from none, or that is gone
     */
    Optional<Onderzoeksverzoek> van(ToeleidingId toeleiding);

    /**
     * Takes it away.
     *
     * @param toeleiding a toeleiding
     * @return how many went
     */
    int wis(ToeleidingId toeleiding);
}
