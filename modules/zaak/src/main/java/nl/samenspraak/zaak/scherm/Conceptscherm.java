package nl.samenspraak.zaak.scherm;

import java.util.Map;
import java.util.Optional;
import nl.samenspraak.zaak.concept.Concepttekst;

/** A page on which what somebody types is kept before it is saved, so that it is not lost when the browser or the server dies. */
public interface Conceptscherm {

    /** @return whether something was left on it */
    boolean isAchtergelaten();

    /**
     * Keeps what stands in the fields now, instead of what was kept before.
     *
     * @param velden the texts by field; none to throw away what was kept
     * @return whether it is kept; not when that cannot be done here any more
     */
    boolean bewaarConcept(Map<String, String> velden);

    /** @return what was left; empty when it cannot be read here any more */
    Optional<Concepttekst> leesConcept();

    /** @return the version of the dossier that the page shows; 0 for a page of no dossier */
    long versie();
}
