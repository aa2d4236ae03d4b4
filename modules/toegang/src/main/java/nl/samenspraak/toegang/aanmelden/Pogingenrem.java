package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.toegang.Rem;

/**
 * Limits how often one network address may try to sign in, whatever the account: thirty times in five minutes on this
 * server. A whole desk behind one address stays well under that; a program that tries passwords does not.
 */
@ApplicationScoped
class Pogingenrem {

    private static final int MEESTE = 30;
    private static final Duration VENSTER = Duration.ofMinutes(5);

    @Inject
    private Clock klok;

    private Rem rem;

    @PostConstruct
    void begin() {
        rem = new Rem(MEESTE, VENSTER, klok);
    }

    /** Counts an attempt that failed. */
    void tel(String adres) {
        rem.tel(adres);
    }

    boolean teVaak(String adres) {
        return rem.teVaak(adres);
    }
}
