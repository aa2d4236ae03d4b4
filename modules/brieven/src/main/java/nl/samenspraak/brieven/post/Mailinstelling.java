package nl.samenspraak.brieven.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set about e-mail ({@code config/voorbeeld.env}). Off until there is a server, a sender and an address for links. */
@ApplicationScoped
public class Mailinstelling {

    private static final String TIJD = "15000";

    @Inject
    @ConfigProperty(name = "samenspraak.mail.server")
    private Optional<String> server;

    @Inject
    @ConfigProperty(name = "samenspraak.mail.poort", defaultValue = "587")
    private int poort;

    @Inject
    @ConfigProperty(name = "samenspraak.mail.gebruiker")
    private Optional<String> gebruiker;

    @Inject
    @ConfigProperty(name = "samenspraak.mail.wachtwoord")
    private Optional<String> wachtwoord;

    @Inject
    @ConfigProperty(name = "samenspraak.mail.beveiliging", defaultValue = "starttls")
    private String beveiliging;

    @Inject
    @ConfigProperty(name = "samenspraak.mail.afzender")
    private Optional<String> afzender;

    @Inject
    @ConfigProperty(name = "samenspraak.adres")
    private Optional<String> adres;

    /**
     * What cannot work is told at the start, and not by every notice after it.
     *
     * @throws IllegalStateException that names the setting, which keeps the application from starting
     */
    void bijStart(@Observes Startup start) {
        afzender.ifPresent(Mailinstelling::eisAfzender);
        eisBeveiliging(beveiliging);
    }

    static void eisAfzender(String ingesteld) {
        try {
            Mailserver.afzender(ingesteld);
        } catch (AddressException e) {
            throw new IllegalStateException("SAMENSPRAAK_MAIL_AFZENDER is geen e-mailadres: " + ingesteld, e);
        }
    }

    static Beveiliging eisBeveiliging(String ingesteld) {
        return Arrays.stream(Beveiliging.values())
                .filter(soort -> soort.name().equalsIgnoreCase(ingesteld))
                .findAny()
                .orElseThrow(() -> new IllegalStateException(
                        "SAMENSPRAAK_MAIL_BEVEILIGING is starttls, tls of geen, niet: " + ingesteld));
    }

    public boolean aan() {
        return server.isPresent() && afzender.isPresent() && adres.isPresent();
    }

    public String adres(String pad) {
        return adres.orElseThrow(() -> new IllegalStateException("SAMENSPRAAK_ADRES ontbreekt"))
                        .replaceAll("/+$", "")
                + pad;
    }

    Mailserver server() {
        return new Mailserver(
                eigenschappen(server.orElseThrow(), poort, eisBeveiliging(beveiliging), gebruiker.isPresent()),
                afzender.orElseThrow(),
                gebruiker.orElse(null),
                wachtwoord.orElse(null));
    }

    /** How the connection is kept from being read along the way. */
    enum Beveiliging {
        /** It becomes TLS before anything is said, or nothing is said. */
        STARTTLS,
        /** It is TLS from the start. */
        TLS,
        /** It is not; only for a server on the same machine or network. */
        GEEN
    }

    static Properties eigenschappen(String server, int poort, Beveiliging beveiliging, boolean aanmelden) {
        Properties uit = new Properties();
        uit.put("mail.transport.protocol", "smtp");
        uit.put("mail.smtp.host", server);
        uit.put("mail.smtp.port", Integer.toString(poort));
        uit.put("mail.smtp.auth", Boolean.toString(aanmelden));
        uit.put("mail.smtp.connectiontimeout", TIJD);
        uit.put("mail.smtp.timeout", TIJD);
        uit.put("mail.smtp.writetimeout", TIJD);
        uit.put("mail.smtp.ssl.checkserveridentity", "true");
        uit.put("mail.smtp.starttls.required", Boolean.toString(beveiliging == Beveiliging.STARTTLS));
        uit.put("mail.smtp.starttls.enable", Boolean.toString(beveiliging == Beveiliging.STARTTLS));
        uit.put("mail.smtp.ssl.enable", Boolean.toString(beveiliging == Beveiliging.TLS));
        return uit;
    }
}
