package nl.samenspraak.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set about the letterhead ({@code config/voorbeeld.env}). */
@ApplicationScoped
class Briefinstelling {

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String gemeente;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.post")
    private Optional<String> post;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.telefoon")
    private Optional<String> telefoon;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.website")
    private Optional<String> website;

    @Inject
    @ConfigProperty(name = "samenspraak.brief.kleur", defaultValue = "#0f4c5c")
    private String kleur;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

    /**
     * Letters ask people to call or to write, and say who is responsible for their data (Awb 9:10, AVG 13 and 14): without a number and an address
     * none may go out.
     *
     * @throws IllegalStateException that names the settings, which keeps the application from starting
     */
    void bijStart(@Observes Startup start) {
        if (!demo) {
            eisBereikbaar(post.orElse(""), telefoon.orElse(""));
        }
    }

    static void eisBereikbaar(String post, String telefoon) {
        if (post.isBlank() || telefoon.isBlank()) {
            throw new IllegalStateException("Wie een brief krijgt, moet kunnen bellen en schrijven:"
                    + " stel SAMENSPRAAK_BRIEF_TELEFOON en SAMENSPRAAK_BRIEF_POST in");
        }
    }

    Briefhoofd hoofd() {
        return new Briefhoofd(
                "Gemeente " + gemeente,
                post.orElse(""),
                telefoon.orElse(""),
                email.orElse(""),
                website.orElse(""),
                kleur);
    }
}
