package nl.samenspraak.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The municipality whose Samenspraak this is. */
@Named("gemeente")
@ApplicationScoped
public class GemeenteBean {

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String naam;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

    public String getNaam() {
        return naam;
    }

    /** @return whether this is the demo, with invented persons */
    public boolean isDemo() {
        return demo;
    }
}
