package nl.samenspraak.klachten.sjablonen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Holds the words of the letters, read once at start-up; a fault in them stops the deployment. */
@ApplicationScoped
public class Klachtbriefsjablonen {

    private Rechten rechten;
    private Briefteksten teksten;

    Klachtbriefsjablonen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Klachtbriefsjablonen(Rechten rechten) {
        this.rechten = rechten;
    }

    public Klachtbriefsjablonen(Referentiebestand bestand) {
        teksten = Briefteksten.lees(bestand);
    }

    @PostConstruct
    void lees() {
        teksten = Briefteksten.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    public Briefteksten teksten() {
        return teksten;
    }
}
