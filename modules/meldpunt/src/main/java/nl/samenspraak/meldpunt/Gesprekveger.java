package nl.samenspraak.meldpunt;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.meldpunt.model.BewaardeGesprekken;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;

/**
 * Destroys conversations when their day is over, also when nobody is at work. Until it comes by, nobody can open them any more. It
 * runs on every server of a cluster: what one has destroyed, the next does not find.
 */
@ApplicationScoped
class Gesprekveger {

    private static final Logger LOG = Logger.getLogger(Gesprekveger.class.getName());
    private static final String DOEL = "gesprek-opruimen";
    private static final long MINUTEN = 5;

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

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService uitvoerder;

    void bijStart(@Observes Startup start) {
        uitvoerder.scheduleWithFixedDelay(this::veeg, 0, MINUTEN, TimeUnit.MINUTES);
    }

    /** A run that fails leaves the next one alone. It leaves a line in the log only when there is something to destroy. */
    void veeg() {
        boolean geopend = verzoek.activate();
        try {
            if (!opslag.verlopen(klok.instant()).isEmpty()) {
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
