package nl.samenspraak.klachten.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.rem.Rem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many klachten, and how many files, one network address may send to this server; in memory only, never beside a klacht. */
@ApplicationScoped
class Klaagrem {

    /** Somebody takes the wrong one now and then. */
    private static final int BESTANDEN_PER_KLACHT = 10;

    private static final long MB = 1024L * 1024;

    /** Two whole klachten of a library, and a fraction of what there is for all. */
    private static final long AANDEEL = 40 * MB;

    @Inject
    @ConfigProperty(name = "samenspraak.klagen.per-uur", defaultValue = "10")
    private int perUur;

    @Inject
    @ConfigProperty(name = "samenspraak.klagen.klaar-mb", defaultValue = "400")
    private int klaarMb;

    @Inject
    @ConfigProperty(name = "samenspraak.klagen.klaar-formulieren", defaultValue = "500")
    private int klaarFormulieren;

    @Inject
    private Clock klok;

    private Rem inzendingen;
    private Rem bestanden;
    private Klaarruimte ruimte;

    @PostConstruct
    void begin() {
        inzendingen = new Rem(perUur, Duration.ofHours(1), klok);
        bestanden = new Rem(perUur * BESTANDEN_PER_KLACHT, Duration.ofHours(1), klok);
        ruimte = new Klaarruimte(AANDEEL, klaarMb * MB, klaarFormulieren, klok);
    }

    Rem inzendingen() {
        return inzendingen;
    }

    /** Every file that is sent along, also one that is not taken. */
    Rem bestanden() {
        return bestanden;
    }

    /** What lies ready and was not sent yet. */
    Klaarruimte ruimte() {
        return ruimte;
    }
}
