package nl.samenspraak.zaak.formulier;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The forms of one kind that one visitor is filling in: each tab its own, and no more than a few. A module makes it a bean of the session.
 *
 * @param <C> what is filled in
 */
public abstract class Formulierbak<C extends Formulierconcept> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEESTE = 5;

    private final Map<String, C> concepten = new LinkedHashMap<>();

    /**
     * Keeps a form; the oldest goes when there are too many.
     *
     * @param nieuw the form
     */
    public synchronized void bewaar(C nieuw) {
        if (concepten.size() >= MEESTE) {
            concepten.remove(concepten.keySet().iterator().next());
        }
        concepten.put(nieuw.getSleutel(), nieuw);
    }

    /**
     * @param sleutel what stands in the address; {@code null} for nothing
     * @return the form; empty when this visitor has no such form
     */
    public synchronized Optional<C> vind(String sleutel) {
        return Optional.ofNullable(concepten.get(sleutel));
    }

    /**
     * Throws a form away, with all that is in it.
     *
     * @param concept the form
     */
    public synchronized void wis(C concept) {
        concepten.remove(concept.getSleutel());
    }
}
