package nl.samenspraak.meldpunt.loket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Rechten;

/**
 * The lokets of this gemeente: reference data, read once at start-up. A fault in them stops the deployment, with all faults
 * named.
 */
@ApplicationScoped
public class Loketten {

    private Rechten rechten;
    private Clock klok;
    private List<Loket> alle;

    Loketten() {
        // The container makes its proxy with this.
    }

    @Inject
    Loketten(Rechten rechten, Clock klok) {
        this.rechten = rechten;
        this.klok = klok;
    }

    Loketten(List<Loket> alle, Clock klok) {
        this.alle = alle;
        this.klok = klok;
    }

    @PostConstruct
    void lees() {
        alle = Loketblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return those to which a melding can go today, in the order of the reference data */
    public List<Loket> geldend() {
        LocalDate vandaag = LocalDate.now(klok);
        return alle.stream()
                .filter(loket -> loket.geldigheid().geldtOp(vandaag))
                .toList();
    }

    /**
     * @param code code of a loket, or {@code null}
     * @return the loket; empty when a melding cannot go there today
     */
    public Optional<Loket> geldend(String code) {
        return geldend().stream().filter(loket -> loket.code().equals(code)).findFirst();
    }
}
