package nl.samenspraak.brieven.post;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import nl.samenspraak.toegang.werk.Beurt;
import nl.samenspraak.toegang.werk.Wekker;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes every server send what waits, several times a minute. Where e-mail is off there is nothing to wake for. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Postwekker {

    private static final Duration TELKENS = Duration.ofSeconds(5);

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Beurt beurt;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> opdracht;

    @Inject
    private Mailinstelling instelling;

    @Inject
    private Postronde ronde;

    private Wekker wekker;

    /** An application that was started for one command of the operator does nothing else. */
    @PostConstruct
    void zet() {
        wekker = new Wekker(rooster, beurt);
        if (opdracht.isEmpty() && instelling.aan()) {
            wekker.zet("de post", TELKENS, TELKENS, ronde::maak);
        }
    }

    @PreDestroy
    void stop() {
        wekker.stop();
    }
}
