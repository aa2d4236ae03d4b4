package nl.samenspraak.toegang.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.toegang.Aanwezige;

/** Does work of today as the application itself, unless it has been done or another server is doing it. */
@ApplicationScoped
public class Dagronde {

    @Inject
    private RequestContextController verzoek;

    @Inject
    private Dagtaken dagtaken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    /**
     * Does one work of today.
     *
     * @param werk the work
     * @return whether it was done here
     * @throws RuntimeException when the work failed; it is not noted as done
     */
    public boolean maak(Dagwerk werk) {
        boolean geopend = verzoek.activate();
        try {
            return dagtaken.doe(werk.naam(), LocalDate.now(klok), () -> alsSysteem(werk));
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }

    private void alsSysteem(Dagwerk werk) {
        aanwezige.alsSysteem(() -> {
            werk.doe();
            return null;
        });
    }
}
