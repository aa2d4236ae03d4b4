package nl.samenspraak.meldpunt.bericht;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The texts that go out from the meldpunt: versioned reference data, read once at start-up. */
@ApplicationScoped
public class Sjablonen {

    private Rechten rechten;
    private Map<Berichtsoort, Sjabloon> sjablonen;

    Sjablonen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Sjablonen(Rechten rechten) {
        this.rechten = rechten;
    }

    public Sjablonen(Referentiebestand bestand) {
        sjablonen = Sjabloon.lees(bestand);
    }

    @PostConstruct
    void lees() {
        sjablonen = Sjabloon.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /**
     * @param soort which text
     * @param invulling what to fill in, by the names that the kind has
     */
    public Bericht maak(Berichtsoort soort, Map<String, String> invulling) {
        return sjablonen.get(soort).vul(invulling);
    }
}
