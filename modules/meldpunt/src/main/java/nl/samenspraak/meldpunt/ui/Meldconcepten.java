package nl.samenspraak.meldpunt.ui;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms that one visitor is filling in: each tab its own, and no more than a few. */
@SessionScoped
class Meldconcepten implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEESTE = 5;

    private final Map<String, Meldconcept> concepten = new LinkedHashMap<>();

    synchronized Meldconcept begin(Instant nu) {
        if (concepten.size() >= MEESTE) {
            concepten.remove(concepten.keySet().iterator().next());
        }
        Meldconcept nieuw = new Meldconcept(nu);
        concepten.put(nieuw.getId().toString(), nieuw);
        return nieuw;
    }

    synchronized Optional<Meldconcept> vind(String id) {
        return Optional.ofNullable(concepten.get(id));
    }

    synchronized void wis(Meldconcept concept) {
        concepten.remove(concept.getId().toString());
    }
}
