package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;

/** What whoever is signed in asked about looks, with the answers. */
@Named("mijnvragen")
@RequestScoped
public class MijnvragenBean {

    @Inject
    private Inzagevragenbalie balie;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<InzagevragenView> vragen = new Leesbeurt<>();

    /** Read before anything is drawn: whoever is no inwoner gets an error page, and not half of this one. */
    public void open() {
        vragen.lees(this::lees);
    }

    private InzagevragenView lees() {
        return balie.mijn(doelbinding.zonderZaak(Dossierdeel.INZAGEVRAAG));
    }

    /** @return the questions, newest first */
    public List<InzagevraagView> getVragen() {
        return Optional.ofNullable(vragen.leesOmTeTekenen(this::lees))
                .map(InzagevragenView::vragen)
                .orElse(List.of());
    }
}
