package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/** Destroys files that were put ready with a form that was never sent, without reading them. */
@ApplicationScoped
public class Bestandopruiming implements Dagwerk {

    private static final Logger LOG = Logger.getLogger(Bestandopruiming.class.getName());

    private Bestandenkast kast;
    private Clock klok;

    Bestandopruiming() {
        // The container makes its proxy with this.
    }

    @Inject
    Bestandopruiming(Bestandenkast kast, Clock klok) {
        this.kast = kast;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "bestanden";
    }

    @Override
    @Transactional
    public void doe() {
        int weg = kast.ruimOp(klok.instant());
        if (weg > 0) {
            LOG.log(Level.INFO, "Bestanden bij een formulier dat niet verstuurd is: {0} vernietigd", weg);
        }
    }
}
