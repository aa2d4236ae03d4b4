package nl.samenspraak.zaak.adviesvraag;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** One's own questions outside a case: asking, adding, and recording what was decided. */
@Named("eigenadvies")
@ViewScoped
public class AdviesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PLEK = "deelwijzer";

    @Inject
    private Adviesloket loket;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<AdviesvragenView> view = new Leesbeurt<>();
    private final Adviesinvoer invoer = new Adviesinvoer();

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.ADVIESVRAAG);
    }

    /** Asks. */
    public void stel() {
        doe("vraag", () -> loket.stel(PLEK, invoer.vraag(), doel()), "gesteld");
    }

    /** Adds something, or records what was decided. */
    public void leg() {
        if (invoer.isBesluit()) {
            doe("meer", () -> loket.besluit(invoer.getGekozen(), invoer.besluit(), doel()), "besloten");
        } else {
            doe("meer", () -> loket.vulAan(invoer.getGekozen(), invoer.meer(), doel()), "aangevuld");
        }
    }

    private void doe(String veld, Supplier<Adviesdaad> daad, String nieuws) {
        try {
            Optional<Adviesbezwaar> bezwaar = daad.get().bezwaar();
            view.opnieuw();
            bezwaar.ifPresentOrElse(invoer::meld, () -> {
                Scherm.berichtNaDoorsturen(Adviesinvoer.nieuws(nieuws));
                Faces.redirect("zaak/advies.xhtml");
            });
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout(veld, teLang.getMessage());
        }
    }

    /** @return the questions, the newest first */
    public List<AdviesvraagView> getVragen() {
        return view.lees(() -> loket.mijn(doel())).vragen();
    }

    public Adviesinvoer getInvoer() {
        return invoer;
    }
}
