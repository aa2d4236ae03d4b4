package nl.samenspraak.toeleiding.deelwijzer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.toegang.recht.Rechten;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The deelwijzer of this gemeente, read once at start-up, with the world that holds here. A fault in the rules, or two that contradict each
 * other, stop the deployment.
 */
@ApplicationScoped
public class Deelwijzers {

    private Rechten rechten;
    private Clock klok;
    private boolean wamsInWerking;
    private Deelwijzer wijzer;

    Deelwijzers() {
        // The container makes its proxy with this.
    }

    /**
     * @param rechten where reference data are read from
     * @param klok what time it is
     * @param wamsInWerking whether the Wams is law here (R-ALG-02)
     */
    @Inject
    public Deelwijzers(
            Rechten rechten,
            Clock klok,
            @ConfigProperty(name = "samenspraak.wams-in-werking", defaultValue = "false") boolean wamsInWerking) {
        this.rechten = rechten;
        this.klok = klok;
        this.wamsInWerking = wamsInWerking;
    }

    @PostConstruct
    void lees() {
        wijzer = Deelregelblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the rules before anyone asks for them.
    }

    /** @return the deelwijzer with its rules */
    public Deelwijzer wijzer() {
        return wijzer;
    }

    /** @return the world that holds here and now */
    public Wamswereld wereld() {
        return wamsInWerking ? Wamswereld.AAN : Wamswereld.UIT;
    }

    /** @return the day on which a question is asked */
    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
