package nl.samenspraak.klachten.brieven;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.rem.Vergrendeling;
import nl.samenspraak.toegang.rem.Wachttijd;

/** Lets whoever tries secrets and postcodes on the page with letters wait; addresses are in memory only. */
@ApplicationScoped
class Briefrem {

    /** A postcode can be guessed by who has the link of the letter: for that letter there is a bar from all networks together. */
    private static final Wachttijd.Grenzen GEHEIMEN = new Wachttijd.Grenzen(
            new Vergrendeling(5, Duration.ofMinutes(2)),
            new Vergrendeling(60, Duration.ofSeconds(5)),
            new Vergrendeling(20, Duration.ofMinutes(10)));

    @Inject
    private Clock klok;

    private Wachttijd geheimen;

    @PostConstruct
    void begin() {
        geheimen = new Wachttijd(GEHEIMEN, klok);
    }

    Wachttijd geheimen() {
        return geheimen;
    }
}
