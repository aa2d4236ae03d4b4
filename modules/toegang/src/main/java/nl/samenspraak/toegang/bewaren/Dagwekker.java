package nl.samenspraak.toegang.bewaren;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes every server ask several times an hour whether the work of today has been done: so it is done soon after midnight, and soon
 * after a start when it was missed. A session bean, because its timers are there when the application starts and end with it.
 *
 * <p>Each work has a timer of its own: within one call of a timer, the server keeps the first transaction that was set aside and resumed
 * in mind, and gives the next work no connection any more. Found in the log of a running server, where all but the first work failed.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Dagwekker {

    private static final Logger LOG = Logger.getLogger(Dagwekker.class.getName());
    private static final Duration DAARNA = Duration.ofMinutes(15);

    @Resource
    private TimerService timers;

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

    /** An application that was started for one command of the operator does nothing else. */
    @PostConstruct
    void zet() {
        if (opdracht.isEmpty()) {
            werk.forEach(dagwerk -> timers.createIntervalTimer(
                    eerst.toMillis(), DAARNA.toMillis(), new TimerConfig(dagwerk.naam(), false)));
        }
    }

    @Timeout
    void wek(Timer timer) {
        werk.stream().filter(dagwerk -> dagwerk.naam().equals(timer.getInfo())).forEach(this::doe);
    }

    /** Work that fails keeps neither other work nor its own next attempt from being done. */
    private void doe(Dagwerk dagwerk) {
        try {
            if (ronde.maak(dagwerk)) {
                LOG.log(Level.INFO, "Het dagwerk ''{0}'' van vandaag is gedaan", dagwerk.naam());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Het dagwerk '" + dagwerk.naam() + "' is niet afgemaakt; straks opnieuw");
        }
    }
}
