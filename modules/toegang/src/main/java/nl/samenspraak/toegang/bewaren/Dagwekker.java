package nl.samenspraak.toegang.bewaren;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.werk.Beurt;
import nl.samenspraak.toegang.werk.Wekker;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes every server ask several times an hour whether the work of today has been done: so it is done soon after midnight, and soon
 * after a start when it was missed. A session bean, because it is there when the application starts and ends with it.
 *
 * <p>Each work is called by itself, so that one that fails or takes long keeps no other from being done.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Dagwekker {

    private static final Logger LOG = Logger.getLogger(Dagwekker.class.getName());
    private static final Duration DAARNA = Duration.ofMinutes(15);

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Beurt beurt;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> opdracht;

    @Inject
    @ConfigProperty(name = "samenspraak.dagwerk.eerst", defaultValue = "PT1M")
    private Duration eerst;

    @Inject
    @Any
    private Instance<Dagwerk> werk;

    @Inject
    private Dagronde ronde;

    private Wekker wekker;

    /** An application that was started for one command of the operator does nothing else. */
    @PostConstruct
    void zet() {
        wekker = new Wekker(rooster, beurt);
        if (opdracht.isEmpty()) {
            werk.forEach(dagwerk -> wekker.zet("het dagwerk " + dagwerk.naam(), eerst, DAARNA, () -> doe(dagwerk)));
        }
    }

    private void doe(Dagwerk dagwerk) {
        if (ronde.maak(dagwerk)) {
            LOG.log(Level.INFO, "Het dagwerk ''{0}'' van vandaag is gedaan", dagwerk.naam());
        }
    }

    @PreDestroy
    void stop() {
        wekker.stop();
    }
}
