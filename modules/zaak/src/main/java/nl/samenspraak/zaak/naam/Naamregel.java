package nl.samenspraak.zaak.naam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Holds a name against the words and signs that are not in the name of one person. Nobody is looked up for it. */
@ApplicationScoped
public class Naamregel {

    private Rechten rechten;
    private Naamwoorden woorden;

    Naamregel() {
        // The container makes its proxy with this.
    }

    @Inject
    Naamregel(Rechten rechten) {
        this.rechten = rechten;
    }

    /** @param bestand the reference data */
    public Naamregel(Referentiebestand bestand) {
        woorden = Naamwoorden.lees(bestand);
    }

    @PostConstruct
    void lees() {
        woorden = Naamwoorden.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /**
     * @param naam a name as somebody typed it
     * @return whether it can be that of one person
     */
    public boolean isVanEenPersoon(String naam) {
        return woorden.isVanEenPersoon(naam);
    }
}
