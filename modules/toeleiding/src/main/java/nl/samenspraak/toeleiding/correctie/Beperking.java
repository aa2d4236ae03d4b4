package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * The client wants that what is contested is not used until it is decided (AVG 18 lid 1, onder a), or that was decided. An event: whoever observes it does
 * so in the same transaction.
 *
 * @param toeleiding the toeleiding
 * @param correctie the key of the correction that was asked
 * @param feit the key of the fact that is contested
 * @param wat what is contested, as a letter names it
 * @param stand how far that correction is
 * @param kregen who got that datum, and hears that it may not be used
 */
public record Beperking(
        ToeleidingId toeleiding,
        UUID correctie,
        UUID feit,
        String wat,
        Correctiestand stand,
        List<Correctieontvanger> kregen)
        implements Serializable {

    public Beperking {
        kregen = List.copyOf(kregen);
    }
}
