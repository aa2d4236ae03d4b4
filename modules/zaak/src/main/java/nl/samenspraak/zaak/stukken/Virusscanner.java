package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a scanner whether a file is safe, when the operator has one ({@code SAMENSPRAAK_VIRUSSCANNER}). One that was set and does not answer lets nothing
 * through.
 */
@ApplicationScoped
class Virusscanner {

    private static final Logger LOG = Logger.getLogger(Virusscanner.class.getName());

    private Clamav scanner;

    Virusscanner() {
        // The container makes its proxy with this.
    }

    @Inject
    Virusscanner(@ConfigProperty(name = "samenspraak.virusscanner") Optional<String> adres) {
        scanner = adres.filter(ingevuld -> !ingevuld.isBlank()).map(Clamav::van).orElse(null);
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the setting before anyone asks for it.
    }

    /** What a scanner says of a file. */
    enum Oordeel {
        VEILIG,
        ONVEILIG,
        /** It was asked, and there was no answer that says either. */
        ONBEKEND
    }

    Oordeel scan(byte[] inhoud) {
        if (scanner == null) {
            return Oordeel.VEILIG;
        }
        try {
            return scanner.isVeilig(inhoud) ? Oordeel.VEILIG : Oordeel.ONVEILIG;
        } catch (IOException stil) {
            LOG.log(Level.WARNING, "De virusscanner antwoordt niet; er komt geen bestand binnen", stil);
            return Oordeel.ONBEKEND;
        }
    }
}
