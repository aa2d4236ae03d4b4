package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/**
 * Looks at every request whether whoever is signed in may still be: no longer than a working day, and within a minute after an account was
 * closed or a pet was taken away.
 */
@ApplicationScoped
class Sessienazicht {

    private static final Duration LANGST = Duration.ofHours(12);
    private static final Duration TELKENS = Duration.ofMinutes(1);

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Aanmelding aanmelding;

    @Inject
    private Aanmeldlog log;

    @Inject
    private Clock klok;

    void kijk() {
        Optional<Gebruiker> gebruiker = aanwezige.gebruiker();
        if (gebruiker.isEmpty()) {
            return;
        }
        Instant nu = klok.instant();
        if (voorbij(aanwezige.sinds(), LANGST, nu)) {
            beeindig(gebruiker.get());
        } else if (voorbij(aanwezige.nagegaan(), TELKENS, nu)) {
            aanmelding
                    .nu(gebruiker.get().id())
                    .ifPresentOrElse(zoalsNu -> aanwezige.ververs(zoalsNu, nu), () -> beeindig(gebruiker.get()));
        }
    }

    private void beeindig(Gebruiker gebruiker) {
        log.schrijf(
                Gebeurtenis.SESSIE_BEEINDIGD, gebruiker.gebruikersnaam(), gebruiker.id(), null, aanwezige.werkplek());
        aanwezige.ga();
    }

    private static boolean voorbij(Optional<Instant> vanaf, Duration duur, Instant nu) {
        return vanaf.filter(moment -> !nu.isBefore(moment.plus(duur))).isPresent();
    }
}
