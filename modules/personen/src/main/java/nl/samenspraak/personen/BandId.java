package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.kern.Id;

/**
 * Identifies a link between two persons.
 *
 * @param waarde the identifier; says nothing about the persons
 */
public record BandId(UUID waarde) implements Serializable {

    public BandId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a link that is being made */
    public static BandId nieuw() {
        return new BandId(Id.nieuw());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
