package nl.samenspraak.inwoner.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;

/** "Wat staat er over mij?": the dossiers there are, each with a page of its own. */
@Named("mijndossiers")
@RequestScoped
public class DossierlijstBean {

    @Inject
    private Dossierlijst lijst;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<DossierlijstView> dossiers = new Leesbeurt<>();

    /** Read before anything is drawn: whoever is no inwoner gets an error page, and not half of this one. */
    public void open() {
        dossiers.lees(this::lees);
    }

    private DossierlijstView lees() {
        return lijst.mijn(doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER));
    }

    /** @return the dossiers about whoever is signed in */
    public List<Dossierregel> getDossiers() {
        return Optional.ofNullable(dossiers.leesOmTeTekenen(this::lees))
                .map(DossierlijstView::dossiers)
                .orElse(List.of());
    }
}
