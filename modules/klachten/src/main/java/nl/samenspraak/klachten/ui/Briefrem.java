package nl.samenspraak.klachten.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.samenspraak.toegang.Wachttijd;

/** Lets whoever tries secrets on the page with letters wait, longer each time; addresses are in memory only. */
@ApplicationScoped
class Briefrem {

    @Inject
    private Clock klok;

    private Wachttijd geheimen;

    @PostConstruct
    void begin() {
        geheimen = new Wachttijd(klok);
    }

    Wachttijd geheimen() {
        return geheimen;
    }
}
