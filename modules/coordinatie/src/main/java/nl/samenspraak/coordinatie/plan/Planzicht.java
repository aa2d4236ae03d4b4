package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Through whose eyes somebody looks at a plan.
 *
 * @param partij a party in the plan; {@code null} when it is not one
 * @param lid somebody of the family; {@code null} when it is not one
 */
public record Planzicht(UUID partij, UUID lid) implements Serializable {

    /**
     * @param tekst what stands in an address
     * @return whose eyes; empty for one's own
     */
    public static Optional<Planzicht> van(String tekst) {
        return Uitvoerder.van(tekst)
                .filter(wie -> wie.partij() != null || wie.lid() != null)
                .map(wie -> new Planzicht(wie.partij(), wie.lid()));
    }

    /** @return as it stands in an address */
    @Override
    public String toString() {
        return new Uitvoerder(partij, lid).toString();
    }
}
