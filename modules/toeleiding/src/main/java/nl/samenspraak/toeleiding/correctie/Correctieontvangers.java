package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Knows who got something of an onderzoek, by whichever way: whoever sends things has a bean of this kind. */
public interface Correctieontvangers {

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return those to whom something went, the client not counted
     */
    List<Correctieontvanger> kreeg(ToeleidingId toeleiding);

    /** @return the client, as a letter names that person without a name */
    Correctieontvanger inwoner();

    /**
     * @param correctie what the client contests
     * @return that, as a letter to a party names it: which datum, about whom, and what stands there
     */
    String bestreden(Correctie correctie);
}
