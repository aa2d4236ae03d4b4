package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Sessieboek;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at every request whether whoever is signed in may still be: no longer than a working day, and within a minute after an account was
 * closed or a pet was taken away. Whoever comes from a server that stopped goes on here.
 */
@ApplicationScoped
class Sessienazicht {

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Aanmelding aanmelding;

    @Inject
    private Sessieboek boek;

    @Inject
    private Aanmeldlog log;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "samenspraak.sessie.nazicht", defaultValue = "PT1M")
    private Duration telkens;

    void kijk(HttpServletRequest verzoek) {
        Optional<Gebruiker> gebruiker = aanwezige.gebruiker();
        Instant nu = klok.instant();
        if (gebruiker.isEmpty()) {
            neemOver(verzoek, nu);
        } else if (voorbij(aanwezige.sinds(), Sessieboek.LANGST, nu)) {
            beeindig(gebruiker.get());
        } else if (voorbij(aanwezige.nagegaan(), telkens, nu)
                && aanmelding
                        .nu(gebruiker.get().id())
                        .filter(zoalsNu -> aanwezige.ververs(zoalsNu, nu))
                        .isEmpty()) {
            beeindig(gebruiker.get());
        }
    }

    private void neemOver(HttpServletRequest verzoek, Instant nu) {
        if (verzoek.getRequestedSessionId() != null && !verzoek.isRequestedSessionIdValid()) {
            boek.vind(verzoek.getRequestedSessionId(), nu)
                    .ifPresent(elders -> aanmelding
                            .nu(elders.account())
                            .ifPresent(gebruiker -> aanwezige.neemOver(gebruiker, elders)));
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
