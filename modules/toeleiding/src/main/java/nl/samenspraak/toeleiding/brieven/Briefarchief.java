package nl.samenspraak.toeleiding.brieven;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where the letters are kept that went; asked inside a gate that is open for the case. */
public interface Briefarchief {

    /** @param brief a letter that was not kept before */
    void add(Onderzoeksbrief brief);

    /**
     * @param toeleiding the toeleiding that it has to be of
     * @param brief an identifier
     * @return the letter, when this toeleiding has it
     */
    Optional<Onderzoeksbrief> find(ToeleidingId toeleiding, UUID brief);

    /**
     * @param toeleiding a toeleiding
     * @return its letters, the newest first, without what they say
     */
    List<Briefregel> van(ToeleidingId toeleiding);

    /**
     * Takes letters away.
     *
     * @param toeleiding a toeleiding
     * @param welke their identifiers
     */
    void wis(ToeleidingId toeleiding, List<UUID> welke);
}
