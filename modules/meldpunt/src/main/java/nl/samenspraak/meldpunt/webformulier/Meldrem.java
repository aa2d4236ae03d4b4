package nl.samenspraak.meldpunt.webformulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.rem.Rem;
import nl.samenspraak.toegang.rem.Vergrendeling;
import nl.samenspraak.toegang.rem.Wachttijd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many meldingen one network address may send to this server, and how often it may try codes; in memory only (R-MEL-05). */
@ApplicationScoped
class Meldrem {

    /** A code cannot be guessed; so there is no bar for a melding from everywhere together, with which others could keep its melder out. */
    private static final Wachttijd.Grenzen CODES = new Wachttijd.Grenzen(
            new Vergrendeling(5, Duration.ofMinutes(1)), new Vergrendeling(60, Duration.ofSeconds(5)), null);

    @Inject
    @ConfigProperty(name = "samenspraak.melden.per-uur", defaultValue = "20")
    private int perUur;

    @Inject
    private Clock klok;

    private Rem inzendingen;
    private Wachttijd codes;

    @PostConstruct
    void begin() {
        inzendingen = new Rem(perUur, Duration.ofHours(1), klok);
        codes = new Wachttijd(CODES, klok);
    }

    /** Every melding taken in. */
    Rem inzendingen() {
        return inzendingen;
    }

    /** Every number and code tried on the status page, until it turns out to be right. */
    Wachttijd codes() {
        return codes;
    }
}
