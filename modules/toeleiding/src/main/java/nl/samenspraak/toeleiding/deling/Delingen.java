package nl.samenspraak.toeleiding.deling;

import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where shares are kept; asked inside a gate that is open for the case. */
interface Delingen {

    /** @param deling one that was not kept before */
    void add(Deling deling);

    /** @param deling one that need not be kept */
    void verwijder(Deling deling);

    /**
     * @param toeleiding a case
     * @return every share in it, the latest first
     */
    List<Deling> van(ToeleidingId toeleiding);
}
