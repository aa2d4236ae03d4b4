package nl.samenspraak.zaak.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.rem.Rem;

/**
 * How much one network address may ask of the public pages of this server together. A library or a neighbourhood team behind one address
 * stays under it; a program that floods them does not. Addresses are in memory only, never beside what was sent (R-MEL-05).
 */
@ApplicationScoped
class Verzoekrem {

    private static final int MEESTE_VERZOEKEN = 300;
    private static final Duration VENSTER = Duration.ofMinutes(5);

    @Inject
    private Clock klok;

    private Rem verzoeken;

    @PostConstruct
    void begin() {
        verzoeken = new Rem(MEESTE_VERZOEKEN, VENSTER, klok);
    }

    /** Every page asked for and every form sent. */
    Rem verzoeken() {
        return verzoeken;
    }
}
