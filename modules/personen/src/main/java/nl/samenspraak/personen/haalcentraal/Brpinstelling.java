package nl.samenspraak.personen.haalcentraal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set about the BRP ({@code config/voorbeeld.env}). Off until there is an address. */
@ApplicationScoped
class Brpinstelling {

    @Inject
    @ConfigProperty(name = "samenspraak.brp.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.sleutel")
    private Optional<String> sleutel;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.oin")
    private Optional<String> oin;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.certificaat")
    private Optional<String> certificaat;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.certificaat.wachtwoord")
    private Optional<String> certificaatWachtwoord;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.vertrouwd")
    private Optional<String> vertrouwd;

    @Inject
    @ConfigProperty(name = "samenspraak.brp.vertrouwd.wachtwoord")
    private Optional<String> vertrouwdWachtwoord;

    /**
     * What cannot work is told at the start, and not to whoever looks.
     *
     * @throws IllegalStateException that names the setting, which keeps the application from starting
     */
    void bijStart(@Observes Startup start) {
        aansluiting();
    }

    /** @return how to reach the registry; empty when it was not connected */
    Optional<Brpaansluiting> aansluiting() {
        return url.map(adres -> new Brpaansluiting(
                eisAdres(adres),
                sleutel.orElse(null),
                oin.orElse(null),
                bestand("SAMENSPRAAK_BRP_CERTIFICAAT", certificaat),
                certificaatWachtwoord.orElse(""),
                bestand("SAMENSPRAAK_BRP_VERTROUWD", vertrouwd),
                vertrouwdWachtwoord.orElse("")));
    }

    /** TLS, or a gateway on the same machine: what goes over this line is about people. */
    static URI eisAdres(String ingesteld) {
        try {
            URI adres = URI.create(ingesteld.replaceAll("/+$", ""));
            boolean veilig = "https".equals(adres.getScheme())
                    || "http".equals(adres.getScheme())
                            && InetAddress.getByName(adres.getHost()).isLoopbackAddress();
            if (adres.getHost() != null && veilig && adres.getQuery() == null) {
                return adres;
            }
        } catch (IllegalArgumentException | UnknownHostException geenAdres) {
            // Falls through to the message.
        }
        throw new IllegalStateException(
                "SAMENSPRAAK_BRP_URL is geen adres met https (of http op deze machine): " + ingesteld);
    }

    private static Path bestand(String naam, Optional<String> pad) {
        pad.filter(ingesteld -> !Files.isReadable(Path.of(ingesteld))).ifPresent(ingesteld -> {
            throw new IllegalStateException(naam + " is niet te lezen: " + ingesteld);
        });
        return pad.map(Path::of).orElse(null);
    }
}
