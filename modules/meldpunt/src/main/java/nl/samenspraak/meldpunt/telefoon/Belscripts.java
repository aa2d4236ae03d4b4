package nl.samenspraak.meldpunt.telefoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.recht.Rechten;

/** The scripts for conversations on the phone, read once at start-up; a fault in them stops the deployment. */
@ApplicationScoped
public class Belscripts {

    private Belscriptblad blad;

    Belscripts() {
        // The container makes its proxy with this.
    }

    @Inject
    Belscripts(Rechten rechten) {
        blad = Belscriptblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the scripts before the first call.
    }

    /** @return all scripts, for whoever wants another one than the one that fits */
    public List<Belscript> alle() {
        return blad.scripts();
    }

    /**
     * @param code code of a script that the operator chose, or {@code null}
     * @param soort what kind of melder calls
     * @param relatie how that melder is related to the one it is about, or {@code null} when not asked yet
     * @return the script that was chosen; otherwise the first that fits
     */
    public Belscript voor(String code, Melderssoort soort, Relatie relatie) {
        return blad.scripts().stream()
                .filter(script -> script.code().equals(code))
                .findFirst()
                .orElseGet(() -> vanzelf(soort, relatie));
    }

    private Belscript vanzelf(Melderssoort soort, Relatie relatie) {
        return blad.scripts().stream()
                .filter(script -> script.past(soort, relatie))
                .findFirst()
                .orElseThrow();
    }

    /** @return what to do when there is danger now (R-MEL-02) */
    public Belroute acuut() {
        return blad.routes().get(Route.ACUUT);
    }

    /** @return what to do on a suspicion of huiselijk geweld or kindermishandeling (R-MEL-03) */
    public Belroute veiligThuis() {
        return blad.routes().get(Route.VEILIG_THUIS);
    }
}
