package nl.samenspraak.toegang;

import java.util.Map;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;

/**
 * Tells whom a pseudonym in the access log stands for. The log itself holds no names; the register of persons answers this
 * for the FG's screens, without loading a dossier entity and only while a gate is open (R-LOG-05).
 */
public interface Personennamen {

    /**
     * @param pseudoniemen pseudonyms as {@link Pseudoniemen} makes them
     * @return the persons that are still in the register, by pseudonym; whoever was destroyed is missing
     */
    Map<String, BekendePersoon> vind(Set<String> pseudoniemen);

    /**
     * Someone who stands behind a pseudonym.
     *
     * @param id the person
     * @param naam the name as lists show it
     */
    record BekendePersoon(PersoonId id, String naam) {}
}
