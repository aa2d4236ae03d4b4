package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import java.util.Map;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Knows who got something of an onderzoek, by whichever way: whoever sends things has a bean of this kind. */
public interface Correctieontvangers {

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return those to whom something went, asked or given, the client not counted
     */
    List<Correctieontvanger> bereikt(ToeleidingId toeleiding);

    /**
     * Who was only asked something, or gave it, did not get it: AVG 19 is about who got it.
     *
     * @param toeleiding a toeleiding, for which a gate is open
     * @param feiten what is recorded in it
     * @return by the key of each fact who was given something, or read that fact in a request; the client not counted
     */
    Map<String, List<Correctieontvanger>> kregen(ToeleidingId toeleiding, List<Feit> feiten);

    /** @return the client, as a letter names that person without a name */
    Correctieontvanger inwoner();

    /**
     * @param correctie what the client contests
     * @return that, as a letter to a party names it: which datum, about whom, and what stands there
     */
    String bestreden(Correctie correctie);
}
