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

    /** @return the address to mail to, as it stands on letters; empty when the operator did not set one */
    public String getEmail() {
        return email.orElse("");
    }

    /** @return the number to call; empty when the operator did not set one */
    public String getTelefoon() {
        return telefoon.orElse("");
    }

    /** @return the address to write to; empty when the operator did not set one */
    public String getPost() {
        return post.orElse("");
    }
}
