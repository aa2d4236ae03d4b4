package nl.samenspraak.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The municipality whose Samenspraak this is. */
@Named("gemeente")
@ApplicationScoped
public class GemeenteBean {

    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("nl.samenspraak.web.teksten");

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String naam;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "samenspraak.meldpunt.telefoon")
    private Optional<String> meldpunttelefoon;

    @Inject
    @ConfigProperty(name = "samenspraak.meldpunt.post")
    private Optional<String> meldpuntpost;

    public String getNaam() {
        return naam;
    }

    /** @return as citizens know it, for instance "Gemeente Zandermeer" */
    public String getVoluit() {
        return TEKSTEN.getString("gemeente.voluit").replace("{0}", naam);
    }

    /** @return the number on which citizens reach the meldpunt; empty when the operator did not set one */
    public String getMeldpunttelefoon() {
        return meldpunttelefoon.orElse("");
    }

    /** @return the address to which citizens can write to the meldpunt; empty when the operator did not set one */
    public String getMeldpuntpost() {
        return meldpuntpost.orElse("");
    }

    /** @return whether this is the demo, with invented persons */
    public boolean isDemo() {
        return demo;
    }
}
