package nl.samenspraak.meldpunt.informeren;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/** One's own meldingen of which the betrokkene has not been told yet, and the day on which that is looked at again (R-MEL-12). */
@Named("herzien")
@RequestScoped
public class HerzienBean {

    @Inject
    private Informeren informeren;

    @Inject
    private Doelbindingen doelbindingen;

    private List<Herziening> regels;

    @PostConstruct
    void begin() {
        regels = informeren
                .teHerzien(doelbindingen.voorTaak(Dossierdeel.SIGNAAL))
                .rijen();
    }

    public List<Herziening> getRegels() {
        return regels;
    }
}
