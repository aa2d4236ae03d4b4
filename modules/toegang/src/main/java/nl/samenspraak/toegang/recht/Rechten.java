package nl.samenspraak.toegang.recht;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Grondslag;
import nl.samenspraak.kern.Rechtsstatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The reference data about rights, read once at start-up. A fault in them stops the deployment, with all faults named.
 */
@ApplicationScoped
public class Rechten {

    @Inject
    @ConfigProperty(name = "samenspraak.referentie")
    private Optional<String> map;

    @Inject
    @ConfigProperty(name = "samenspraak.wams-in-werking", defaultValue = "false")
    private boolean wamsInWerking;

    @Inject
    private Clock klok;

    private Referentiebestand bestand;
    private Doelenlijst doelen;
    private Autorisatiematrix matrix;
    private Dadenlijst daden;

    @PostConstruct
    void lees() {
        bestand = new Referentiebestand(map.map(Path::of));
        doelen = Doelenlijst.lees(bestand);
        matrix = Autorisatiematrix.lees(bestand, doelen);
        daden = Dadenlijst.lees(bestand);
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return where reference data are read from; modules read their own files from it */
    public Referentiebestand bestand() {
        return bestand;
    }

    /** @return all purposes, with their grounds */
    public Doelenlijst doelen() {
        return doelen;
    }

    /** @return which pet may do what */
    public Autorisatiematrix matrix() {
        return matrix;
    }

    /** @return what can be done, with the words for it */
    public Dadenlijst daden() {
        return daden;
    }

    /**
     * @param grondslag an article
     * @return whether it carries a processing today: it holds on this day, and is law or the Wams is switched on (R-ALG-02)
     */
    public boolean geldt(Grondslag grondslag) {
        return grondslag.geldigheid().geldtOp(LocalDate.now(klok))
                && (grondslag.status() == Rechtsstatus.GELDEND || wamsInWerking);
    }

    /**
     * @param doel the code of a purpose
     * @return whether there is such a purpose and its article carries a processing today
     */
    public boolean geldt(String doel) {
        return doelen.vind(doel).filter(dit -> geldt(dit.grondslag())).isPresent();
    }
}
