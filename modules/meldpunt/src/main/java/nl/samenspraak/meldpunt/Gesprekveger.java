package nl.samenspraak.meldpunt;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.meldpunt.model.BewaardeGesprekken;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;

/**
 * Destroys conversations when their day is over, also when nobody is at work. Until it comes by, nobody can open them any more. It
 * runs on every server of a cluster: what one has destroyed, the next does not find. The transaction is that of the gate.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Gesprekveger {

    private static final Logger LOG = Logger.getLogger(Gesprekveger.class.getName());
    private static final String DOEL = "gesprek-opruimen";

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private BewaardeGesprekken opslag;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private RequestContextController verzoek;

    @Inject
    private Clock klok;

    /**
     * Comes by every five minutes. Leaves a line in the log only when there is something to destroy; a time that fails does not keep
     * the next from coming.
     */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void veeg() {
        boolean geopend = verzoek.activate();
        try {
            if (opslag.isIetsVerlopen(klok.instant())) {
                aanwezige.alsSysteem(() -> gesprekken.ruimOp(doelbindingen.voorTaak(DOEL)));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Verlopen gesprekken zijn nu niet opgeruimd", e);
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }
}
