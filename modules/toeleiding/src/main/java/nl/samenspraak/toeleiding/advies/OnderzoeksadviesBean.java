package nl.samenspraak.toeleiding.advies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.zaak.adviesvraag.Adviesbezwaar;
import nl.samenspraak.zaak.adviesvraag.Adviesinvoer;
import nl.samenspraak.zaak.adviesvraag.AdviesvraagView;

/** The questions to the privacy officer in one onderzoek: asking, adding, and recording what was decided. */
@Named("onderzoeksadvies")
@ViewScoped
public class OnderzoeksadviesBean extends Toeleidingscherm<Adviesbezwaar, OnderzoeksadviesView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Onderzoeksadvies advies;

    private final Adviesinvoer invoer = new Adviesinvoer();

    @Override
    protected OnderzoeksadviesView lees(ToeleidingId dossier, Doelbinding doel) {
        return advies.open(dossier, doel);
    }

    @Override
    protected long versie(OnderzoeksadviesView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/advies.xhtml?id=%s";
    }

    /** Asks. */
    public void stel() {
        doe(
                "vraag",
                invoer::vraag,
                (tekst, doel) -> advies.stel(dossier(), tekst, versie(), doel).bezwaar(),
                invoer::meld,
                () -> naarDezelfde(Adviesinvoer.nieuws("gesteld")));
    }

    /** Adds something, or records what was decided. */
    public void leg() {
        if (invoer.isBesluit()) {
            doe(
                    "meer",
                    invoer::besluit,
                    (besluit, doel) -> advies.besluit(dossier(), invoer.getGekozen(), besluit, versie(), doel)
                            .bezwaar(),
                    invoer::meld,
                    () -> naarDezelfde(Adviesinvoer.nieuws("besloten")));
        } else {
            doe(
                    "meer",
                    invoer::meer,
                    (tekst, doel) -> advies.vulAan(dossier(), invoer.getGekozen(), tekst, versie(), doel)
                            .bezwaar(),
                    invoer::meld,
                    () -> naarDezelfde(Adviesinvoer.nieuws("aangevuld")));
        }
    }

    /** @return the questions, the newest first */
    public List<AdviesvraagView> getVragen() {
        return getView() == null ? List.of() : getView().vragen();
    }

    public Adviesinvoer getInvoer() {
        return invoer;
    }
}
