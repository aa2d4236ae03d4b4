package nl.samenspraak.meldpunt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspraak.toegang.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The texts that go out from the meldpunt: versioned reference data, read once at start-up. */
@ApplicationScoped
class Berichten {

    private Rechten rechten;
    private Map<Berichtsoort, Berichtsjabloon> sjablonen;

    Berichten() {
        // The container makes its proxy with this.
    }

    @Inject
    Berichten(Rechten rechten) {
        this.rechten = rechten;
    }

    Berichten(Referentiebestand bestand) {
        sjablonen = Berichtsjabloon.lees(bestand);
    }

    @PostConstruct
    void lees() {
        sjablonen = Berichtsjabloon.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /**
     * @param soort which text
     * @param invulling what to fill in, by the names that the kind has
     */
    Bericht maak(Berichtsoort soort, Map<String, String> invulling) {
        return sjablonen.get(soort).vul(invulling);
    }
}
