package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.meldpunt.model.Dagtaken;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** The round of every day in which meldingen go whose term has passed (R-MEL-15), made by one server. */
@ApplicationScoped
public class Vergeetronde {

    static final String TAAK = "vergeten";

    private static final Logger LOG = Logger.getLogger(Vergeetronde.class.getName());

    @Inject
    private RequestContextController verzoek;

    @Inject
    private Dagtaken dagtaken;

    @Inject
    private Vernietiging vernietiging;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /**
     * Makes the round of today, unless it has been made or another server is making it.
     *
     * @return whether it was made here
     * @throws IllegalStateException when a melding that had to go is still there
     */
    public boolean maak() {
        boolean geopend = verzoek.activate();
        try {
            return dagtaken.doe(TAAK, LocalDate.now(klok), () -> aanwezige.alsSysteem(this::vernietig));
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }

    private int vernietig() {
        Doelbinding doel = doelbindingen.voorTaak(Vernietiging.DOEL);
        List<Meldingnummer> rijp = vernietiging.rijp(doel).nummers();
        long mislukt = rijp.stream().filter(nummer -> !vernietig(nummer, doel)).count();
        if (!rijp.isEmpty()) {
            LOG.log(Level.INFO, "Bewaartermijn voorbij: {0} meldingen, waarvan {1} niet te vernietigen", new Object[] {
                rijp.size(), mislukt
            });
        }
        if (mislukt > 0) {
            throw new IllegalStateException(mislukt + " meldingen zijn niet vernietigd");
        }
        return rijp.size();
    }

    /** One melding that cannot go does not keep the others. */
    private boolean vernietig(Meldingnummer nummer, Doelbinding doel) {
        try {
            vernietiging.vernietig(nummer, doel);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Een melding is niet te vernietigen", e);
            return false;
        }
    }
}
