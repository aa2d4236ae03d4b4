package nl.samenspraak.brieven;

import jakarta.enterprise.context.ApplicationScoped;
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
