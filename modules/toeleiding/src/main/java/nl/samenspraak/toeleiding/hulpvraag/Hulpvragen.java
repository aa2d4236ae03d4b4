package nl.samenspraak.toeleiding.hulpvraag;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where hulpvragen are kept. */
public interface Hulpvragen {

    /** @param hulpvraag one that was not kept before */
    void add(Hulpvraag hulpvraag);

    /**
     * @param toeleiding a toeleiding
     * @return with what it began; empty when that is gone
     */
    Optional<Hulpvraag> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return whether it still has one
     */
    boolean isEr(ToeleidingId toeleiding);

    /**
     * Takes it away.
     *
     * @param toeleiding a toeleiding
     * @return how many went
     */
    int wis(ToeleidingId toeleiding);
}
