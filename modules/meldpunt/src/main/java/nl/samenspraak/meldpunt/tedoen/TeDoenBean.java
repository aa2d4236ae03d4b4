package nl.samenspraak.meldpunt.tedoen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/** What is left to do about one's own meldingen. */
@Named("tedoen")
@RequestScoped
public class TeDoenBean {

    @Inject
    private TeDoen teDoen;

    @Inject
    private Doelbindingen doelbindingen;

    private List<Plicht> regels;

    @PostConstruct
    void begin() {
        regels = teDoen.mijn(doelbindingen.voorTaak(Dossierdeel.SIGNAAL)).rijen();
    }

    public List<Plicht> getRegels() {
        return regels;
    }
}
