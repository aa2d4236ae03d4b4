package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;

/**
 * Who does an activity: a party in the plan, one of the family, or the family together.
 *
 * @param partij which party in the plan; {@code null} when the family does it
 * @param lid who of the family; {@code null} when a party does it, or the family together
 */
public record Uitvoerder(UUID partij, UUID lid) implements Serializable {

    private static final String PARTIJ = "partij:";
    private static final String LID = "lid:";
    private static final String GEZIN = "gezin";

    /**
     * @param tekst what a screen sends
     * @return who that is; empty when it is nobody
     */
    public static Optional<Uitvoerder> van(String tekst) {
        if (GEZIN.equals(tekst)) {
            return Optional.of(new Uitvoerder(null, null));
        }
        if (tekst != null && tekst.startsWith(PARTIJ)) {
            return Id.lees(tekst.substring(PARTIJ.length())).map(wie -> new Uitvoerder(wie, null));
        }
        return tekst != null && tekst.startsWith(LID)
                ? Id.lees(tekst.substring(LID.length())).map(wie -> new Uitvoerder(null, wie))
                : Optional.empty();
    }

    /** @return whether the family does it */
    public boolean isGezin() {
        return partij == null;
    }

    /** @return as a screen knows it */
    @Override
    public String toString() {
        if (partij != null) {
            return PARTIJ + partij;
        }
        return lid == null ? GEZIN : LID + lid;
    }
}
