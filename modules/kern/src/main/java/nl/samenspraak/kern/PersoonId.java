package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a person in the register of persons. It stands in the kern because every dossier and every log line is
 * about persons, while only the module personen knows who they are.
 *
 * @param waarde the identifier; says nothing about the person
 */
public record PersoonId(UUID waarde) implements Serializable {

    public PersoonId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a person not yet registered */
    public static PersoonId nieuw() {
        return new PersoonId(Id.nieuw());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
