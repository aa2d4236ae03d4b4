package nl.samenspraak.brieven;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Prints a page that nobody sees as soon as the application starts, beside its other work: the first print of a server reads fonts and
 * takes seconds, and should not be that of somebody who waits.
 */
@ApplicationScoped
class Proefdruk {

    private static final Tabelbestand PAGINA = new Tabelbestand(
            "Proefdruk",
            "",
            List.of(new Tabel("Proef", List.of(Tabel.Kolom.tekst("Wat")), List.of(List.of("Proef")), "")));

    @Resource
    private ManagedExecutorService uitvoerder;

    @Inject
    @ConfigProperty(name = "samenspraak.opdracht")
    private Optional<String> opdracht;

    @Inject
    private Drukkerij drukkerij;

    /** An application that was started for one command of the operator prints nothing. */
    void bijStart(@Observes Startup start) {
        if (opdracht.isEmpty()) {
            uitvoerder.execute(() -> drukkerij.druk(PAGINA));
        }
    }
}
