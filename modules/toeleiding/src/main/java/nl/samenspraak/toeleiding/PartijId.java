package nl.samenspraak.toeleiding;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;

/**
 * Identifies a party that helps or supervises clients.
 *
 * @param waarde the key
 */
public record PartijId(UUID waarde) implements Serializable {

    /** @throws NullPointerException without a key */
    public PartijId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return a new identifier */
    public static PartijId nieuw() {
        return new PartijId(Id.nieuw());
    }

    /**
     * @param tekst what stands in an address
     * @return the identifier; empty when it is none
     */
    public static Optional<PartijId> van(String tekst) {
        return Id.lees(tekst).map(PartijId::new);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
