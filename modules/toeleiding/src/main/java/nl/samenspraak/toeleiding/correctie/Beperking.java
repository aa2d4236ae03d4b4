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
 * @param soort code of the kind of thing that it is about
 * @param feit the key of the fact that is contested
 * @param wat what is contested, as a letter names it
 * @param stand how far that correction is
 * @param kregen who got that datum, and hears that it may not be used
 */
public record Beperking(
        ToeleidingId toeleiding,
        UUID correctie,
        String soort,
        UUID feit,
        String wat,
        Correctiestand stand,
        List<Correctieontvanger> kregen)
        implements Serializable {

    public Beperking {
        kregen = List.copyOf(kregen);
    }

    /** @return whether it may not be used now */
    public boolean geldt() {
        return stand == Correctiestand.GEVRAAGD;
    }

    /**
     * @param welkeSoort code of a kind of thing
     * @param welk the key of one of them
     * @return whether it is about that one
     */
    public boolean isOver(String welkeSoort, UUID welk) {
        return soort.equals(welkeSoort) && feit.equals(welk);
    }
}
