package nl.samenspraak.toegang.navraag;

import java.util.Map;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;

/**
 * Finds the persons behind the pseudonyms of the access log. The register of persons implements this, because it alone knows
 * them; the log screens of the FG and of the citizen ask it, behind the gate.
 */
public interface Personennamen {

    /**
     * @param pseudoniemen pseudonyms as {@link Pseudoniemen#van} makes them
     * @return the persons among them that are registered, by pseudonym, from one query
     */
    Map<String, BekendePersoon> vind(Set<String> pseudoniemen);

    /**
     * A person behind a pseudonym.
     *
     * @param id the person
     * @param naam the name for a list
     */
    record BekendePersoon(PersoonId id, String naam) {}
}
