package nl.samenspraak.toegang.zegel;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.logboek.Knoopboek;
import nl.samenspraak.toegang.werk.Beurt;
import nl.samenspraak.toegang.werk.Wekker;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes every server say that it is there, seal what there is, and check the log when somebody asked for it. Each by itself, so that a check that
 * takes long keeps no line from its seal.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Zegelwekker {

    private static final Logger LOG = Logger.getLogger(Zegelwekker.class.getName());
    private static final Duration MELD = Duration.ofMinutes(1);
    private static final Duration KIJK = Duration.ofSeconds(10);
    private static final Duration VRAAG = Duration.ofSeconds(2);

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Beurt beurt;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> opdracht;

    @Inject
    @ConfigProperty(name = "samenspraak.zegel.telkens", defaultValue = "PT1S")
    private Duration telkens;

    @Inject
    private Zegelaar zegelaar;

    @Inject
    private Zegelwacht wacht;

    @Inject
    private Nazichtwerk nazicht;

    @Inject
    private Knoopboek knopen;

    private Wekker wekker;
    private volatile boolean begonnen;
    private boolean mislukt;

    /** An application that was started for one command of the operator does nothing else. */
    @PostConstruct
    void zet() {
        wekker = new Wekker(rooster, beurt);
        if (opdracht.isEmpty()) {
            wekker.zet("de melding van deze server", Duration.ZERO, MELD, this::meld);
            wekker.zet("het zegel", telkens, telkens, this::zegel);
            wekker.zet("de wacht bij het zegel", KIJK, KIJK, wacht::kijk);
            wekker.zet("het nazicht van het logboek", VRAAG, VRAAG, nazicht::maak);
        }
    }

    private void meld() {
        knopen.meld();
        begonnen = true;
    }

    /** What fails every second is told once. */
    private void zegel() {
        try {
            zegelaar.maakRonde();
            if (mislukt) {
                LOG.info("Het zegel op het logboek wordt weer gezet");
            }
            mislukt = false;
        } catch (RuntimeException e) {
            LOG.log(mislukt ? Level.FINE : Level.SEVERE, "Het zegel op het logboek is niet gezet; straks opnieuw", e);
            mislukt = true;
        }
    }

    /** An orderly stop: the last numbers of this server are known. */
    @PreDestroy
    void stop() {
        wekker.stop();
        if (begonnen) {
            try {
                knopen.stop();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Wat de laatste regels van deze server zijn, is niet vastgelegd", e);
            }
        }
    }
}
