package nl.samenspraak.brieven;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes every server send what waits, several times a minute. Where e-mail is off there is nothing to wake for. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Postwekker {

    private static final Logger LOG = Logger.getLogger(Postwekker.class.getName());
    private static final Duration TELKENS = Duration.ofSeconds(5);

    @Resource
    private TimerService timers;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> opdracht;

    @Inject
    private Mailinstelling instelling;

    @Inject
    private Postronde ronde;

    /** An application that was started for one command of the operator does nothing else. */
    @PostConstruct
    void zet() {
        if (opdracht.isEmpty() && instelling.aan()) {
            timers.createIntervalTimer(TELKENS.toMillis(), TELKENS.toMillis(), new TimerConfig(null, false));
        }
    }

    /** A round that fails must not keep the next one from being made. */
    @Timeout
    void wek() {
        try {
            ronde.maak();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "De post is niet verzonden; straks opnieuw", e);
        }
    }
}
