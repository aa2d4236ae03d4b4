package nl.samenspraak.meldpunt.verdelen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the work is divided. Numbers alone, about no melding and nobody whom one is about. */
@Named("werkoverzicht")
@RequestScoped
public class WerkoverzichtBean {

    @Inject
    private Werkoverzicht overzicht;

    private List<Werkverdeelregel> regels;

    /** Whoever does not work at the meldpunt is refused here, as on the other lists. */
    @PostConstruct
    void begin() {
        regels = overzicht.regels();
    }

    /** @return what nobody has taken up first, then everybody by name */
    public List<Werkverdeelregel> getRegels() {
        return regels;
    }
}
