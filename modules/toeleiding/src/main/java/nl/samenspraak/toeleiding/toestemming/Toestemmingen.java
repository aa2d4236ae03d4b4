package nl.samenspraak.toeleiding.toestemming;

import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where consents are kept; asked inside a gate that is open for the case. */
public interface Toestemmingen {

    /** @param toestemming one that was not kept before */
    void add(Toestemming toestemming);

    /**
     * @param toeleiding a case
     * @return every consent in it, the first first
     */
    List<Toestemming> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a case
     * @return how many there are in it
     */
    int tel(ToeleidingId toeleiding);

    /**
     * Takes all of them away.
     *
     * @param toeleiding a case
     */
    void wis(ToeleidingId toeleiding);
}
