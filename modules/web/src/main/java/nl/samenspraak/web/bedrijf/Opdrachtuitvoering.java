package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.werk.Opdracht;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the operator's command, if the application was started for one, and ends the process with its exit code. What the operator has to
 * know goes to standard output; of a command that failed the log of the server has the rest.
 */
@ApplicationScoped
class Opdrachtuitvoering {

    private static final Logger LOG = Logger.getLogger(Opdrachtuitvoering.class.getName());
    private static final int NA_ALLES = 9000;
    private static final int ONBEKENDE_OPDRACHT = 64;
    private static final int OPDRACHT_MISLUKT = 70;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> gevraagd;

    @Inject
    @ConfigProperty(name = "samenspraak.argumenten")
    private Optional<String> argumenten;

    @Inject
    @Any
    private Instance<Opdracht> opdrachten;

    @Inject
    private RequestContextController verzoek;

    void voerUit(@Observes @Priority(NA_ALLES) Startup start) {
        gevraagd.ifPresent(naam -> stop(voerUit(naam)));
    }

    private int voerUit(String naam) {
        Optional<Opdracht> opdracht =
                opdrachten.stream().filter(bekend -> bekend.naam().equals(naam)).findFirst();
        if (opdracht.isEmpty()) {
            String bekend = opdrachten.stream().map(Opdracht::naam).sorted().collect(Collectors.joining(", "));
            System.out.println("Onbekende opdracht: " + naam + ". Bekend zijn: " + bekend);
            return ONBEKENDE_OPDRACHT;
        }
        List<String> meegegeven =
                argumenten.map(tekst -> Arrays.asList(tekst.split("\\|"))).orElse(List.of());
        boolean geopend = verzoek.activate();
        try {
            return opdracht.get().voerUit(meegegeven, System.out);
        } catch (RuntimeException | Error e) {
            String mislukt = "De opdracht " + naam + " is mislukt";
            LOG.log(Level.SEVERE, mislukt, e);
            System.out.println(
                    mislukt + ". Waardoor, staat in het log van de server (de foutuitvoer) bij dezelfde woorden.");
            return OPDRACHT_MISLUKT;
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }

    /** From a thread of its own: the server waits for this deployment before it lets itself be stopped. */
    private static void stop(int code) {
        System.out.flush();
        new Thread(() -> System.exit(code), "einde-opdracht").start();
    }
}
