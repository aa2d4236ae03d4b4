package nl.samenspraak.zaak.formulier;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A form of which only is kept which questions have a good answer. */
class Proefconcept extends Formulierconcept {

    private static final long serialVersionUID = 1L;

    final Set<String> goed = new HashSet<>();

    Proefconcept() {
        this(Instant.EPOCH);
    }

    Proefconcept(Instant begonnen) {
        super(begonnen);
    }

    static Proefconcept metGoed(Proefstap... stappen) {
        Proefconcept concept = new Proefconcept();
        for (Proefstap stap : stappen) {
            concept.goed.add(stap.name());
        }
        return concept;
    }

    @Override
    public boolean isVerstuurd() {
        return false;
    }
}
