package nl.samenspraak.meldpunt.aannemen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.werk.Beurt;
import nl.samenspraak.toegang.werk.Wekker;

/**
 * Destroys conversations when their day is over, also when nobody is at work. Until it comes by, nobody can open them any more. It
 * runs on every server of a cluster: what one has destroyed, the next does not find. The transaction is that of the gate.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Gesprekveger {

    private static final Duration TELKENS = Duration.ofMinutes(5);
    private static final String DOEL = "gesprek-opruimen";

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Beurt beurt;

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

    private Wekker wekker;

    @PostConstruct
    void zet() {
        wekker = new Wekker(rooster, beurt);
        wekker.zet("het opruimen van gesprekken", TELKENS, TELKENS, this::veeg);
    }

    @PreDestroy
    void stop() {
        wekker.stop();
    }

    /** Comes by every five minutes. Leaves a line in the log only when there is something to destroy. */
    public void veeg() {
        boolean geopend = verzoek.activate();
        try {
            if (opslag.isIetsVerlopen(klok.instant())) {
                aanwezige.alsSysteem(() -> gesprekken.ruimOp(doelbindingen.voorTaak(DOEL)));
            }
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }
}
