package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Logger;
import nl.samenspraak.coordinatie.beginnen.Democoordinaties;
import nl.samenspraak.personen.inlezen.Inlezing;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;
import nl.samenspraak.toeleiding.aanmelden.Demotoeleidingen;
import nl.samenspraak.toeleiding.afspraken.Demoafspraken;
import nl.samenspraak.toeleiding.partijen.Demopartijen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database with the demo gemeente and tells where it is and who may sign in. Where the demo is over, it closes the accounts
 * that everyone knows the password of.
 */
@ApplicationScoped
class Demogemeente {

    private static final Logger LOG = Logger.getLogger(Demogemeente.class.getName());
    private static final String PERSONEN = "db/demo/personen.csv";
    private static final String COORDINATIES = "db/demo/coordinaties.csv";
    private static final String TOELEIDINGEN = "db/demo/toeleidingen.csv";
    private static final int NA_DE_REFERENTIEGEGEVENS = 3000;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String gemeente;

    @Inject
    @ConfigProperty(name = "samenspraak.adres", defaultValue = "http://localhost:8080")
    private String adres;

    @Inject
    private Demoaccounts accounts;

    @Inject
    private Inlezing inlezing;

    @Inject
    private Demotoeleidingen toeleidingen;

    @Inject
    private Demoinwoners inwoners;

    @Inject
    private Democoordinaties coordinaties;

    @Inject
    private Demopartijen partijen;

    @Inject
    private Demoafspraken afspraken;

    void vul(@Observes @Priority(NA_DE_REFERENTIEGEGEVENS) Startup start) {
        if (demo) {
            boolean nieuw = accounts.maak();
            if (nieuw) {
                lees(PERSONEN, bestand -> inlezing.lees(bestand, PERSONEN));
                lees(TOELEIDINGEN, toeleidingen::lees);
                inwoners.maak();
            }
            partijen.vul();
            afspraken.vul();
            if (nieuw) {
                // Of the parties that are there by now.
                lees(COORDINATIES, coordinaties::lees);
            }
            System.out.println(aankondiging());
        } else {
            sluit();
        }
    }

    private void sluit() {
        int gesloten = accounts.sluit();
        if (gesloten > 0) {
            LOG.warning(() -> gesloten + " accounts van de demo zijn gesloten: hun wachtwoord is bekend.");
        }
    }

    private interface Lezer {
        void lees(InputStream bestand) throws IOException;
    }

    private static void lees(String bestand, Lezer lezer) {
        try (InputStream inhoud = Thread.currentThread().getContextClassLoader().getResourceAsStream(bestand)) {
            lezer.lees(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String aankondiging() {
        StringBuilder tekst = new StringBuilder();
        tekst.append("\n  Samenspraak, demo gemeente ").append(gemeente);
        tekst.append("\n  ")
                .append(adres)
                .append("\n\n  Wachtwoord voor iedereen: ")
                .append(Demoaccounts.WACHTWOORD);
        tekst.append("\n\n");
        for (Demoaccounts.Demo account : accounts.lijst()) {
            tekst.append(String.format("  %-10s %-18s %s%n", account.gebruikersnaam(), account.naam(), account.wat()));
        }
        return tekst.append("\n  Ctrl-C stopt. De gegevens blijven bewaard.\n").toString();
    }
}
