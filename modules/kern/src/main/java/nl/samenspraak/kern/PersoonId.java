package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * Reads the identifier from a URL.
     *
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<PersoonId> van(String tekst) {
        try {
            return Optional.ofNullable(tekst).map(UUID::fromString).map(PersoonId::new);
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
