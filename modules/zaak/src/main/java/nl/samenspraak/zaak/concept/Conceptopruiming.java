package nl.samenspraak.zaak.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/** Destroys unsaved texts whose time is over, without reading them. Until it comes by, nobody can open them any more. */
@ApplicationScoped
public class Conceptopruiming implements Dagwerk {

    private static final Logger LOG = Logger.getLogger(Conceptopruiming.class.getName());

    private Conceptenlade lade;
    private Clock klok;

    Conceptopruiming() {
        // The container makes its proxy with this.
    }

    @Inject
    Conceptopruiming(Conceptenlade lade, Clock klok) {
        this.lade = lade;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "concepten";
    }

    @Override
    @Transactional
    public void doe() {
        int weg = lade.ruimOp(klok.instant());
        if (weg > 0) {
            LOG.log(Level.INFO, "Niet opgeslagen teksten die te oud waren: {0} vernietigd", weg);
        }
    }
}
