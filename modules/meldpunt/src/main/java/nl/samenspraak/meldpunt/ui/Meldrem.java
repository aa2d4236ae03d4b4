package nl.samenspraak.meldpunt.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.Rem;
import nl.samenspraak.toegang.Wachttijd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one network address may ask of the public pages of this server. A library or a neighbourhood team behind one address stays
 * under it; a program that floods the meldpunt does not. Addresses are in memory only, never beside a melding (R-MEL-05).
 */
@ApplicationScoped
class Meldrem {

    private static final int MEESTE_VERZOEKEN = 300;
    private static final Duration VENSTER = Duration.ofMinutes(5);

    @Inject
    @ConfigProperty(name = "samenspraak.melden.per-uur", defaultValue = "20")
    private int perUur;

    @Inject
    private Clock klok;

    private Rem verzoeken;
    private Rem inzendingen;
    private Wachttijd codes;

    @PostConstruct
    void begin() {
        verzoeken = new Rem(MEESTE_VERZOEKEN, VENSTER, klok);
        inzendingen = new Rem(perUur, Duration.ofHours(1), klok);
        codes = new Wachttijd(klok);
    }

    /** Every page asked for and every form sent. */
    Rem verzoeken() {
        return verzoeken;
    }

    /** Every melding taken in. */
    Rem inzendingen() {
        return inzendingen;
    }

    /** Every wrong number or code on the status page. */
    Wachttijd codes() {
        return codes;
    }
}
