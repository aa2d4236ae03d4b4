package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How citizens can complain without the internet: the paper road stays open, and there is help (R-ALG-16). */
@Named("klachtadres")
@ApplicationScoped
public class KlachtadresBean {

    @Inject
    @ConfigProperty(name = "samenspraak.klachten.telefoon")
    private Optional<String> telefoon;

    @Inject
    @ConfigProperty(name = "samenspraak.klachten.post")
    private Optional<String> post;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.telefoon")
    private Optional<String> brieftelefoon;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.post")
    private Optional<String> briefpost;

    /** @return the address to mail to, as it stands on letters; empty when the operator did not set one */
    public String getEmail() {
        return email.orElse("");
    }

    /** @return the number to call, as it stands on letters when there is none for klachten; empty when the operator set neither */
    public String getTelefoon() {
        return telefoon.or(() -> brieftelefoon).orElse("");
    }

    /** @return where to object to the use of one's data (AVG 21), in sentences with a space behind them; empty when nothing was set */
    public String getBezwaar() {
        return zin("privacy.bezwaar.bel", getTelefoon()) + zin("privacy.bezwaar.schrijf", getPost());
    }

    private static String zin(String sleutel, String waarheen) {
        return waarheen.isEmpty()
                ? ""
                : Klaagteksten.PUBLIEK.van(sleutel, waarheen).strip() + " ";
    }

    /** @return the address to write to, as it stands on letters when there is none for klachten; empty when the operator set neither */
    public String getPost() {
        return post.or(() -> briefpost).orElse("");
    }
}
