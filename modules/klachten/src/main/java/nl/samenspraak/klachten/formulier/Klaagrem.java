package nl.samenspraak.klachten.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.rem.Rem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many klachten one network address may send to this server; in memory only, never beside a klacht. */
@ApplicationScoped
class Klaagrem {

    @Inject
    @ConfigProperty(name = "samenspraak.klagen.per-uur", defaultValue = "10")
    private int perUur;

    @Inject
    private Clock klok;

    private Rem inzendingen;

    @PostConstruct
    void begin() {
        inzendingen = new Rem(perUur, Duration.ofHours(1), klok);
    }

    Rem inzendingen() {
        return inzendingen;
    }
}
