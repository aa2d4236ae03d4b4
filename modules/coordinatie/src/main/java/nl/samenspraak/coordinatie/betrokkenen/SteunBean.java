package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** Who supports the client free of charge, on the page with the household and the parties. */
@Named("steunscherm")
@ViewScoped
public class SteunBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAAM = "steunnaam";
    private static final String OPENT = "steunopent";

    @Inject
    private BetrokkenenBean scherm;

    @Inject
    private Kringbeheer beheer;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Leesbeurt<LocalDate> sinds = new Leesbeurt<>();

    /** Records who supports the client. */
    public void legVast() {
        scherm.doe(
                OPENT,
                () -> new Clientsteun(
                        getTekst().get(NAAM), getSinds(), getTekst().get(OPENT)),
                (steun, doel) -> beheer.legSteunVast(scherm.dossier(), steun, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden().bij("steunsinds", Weigerreden.DAG_IN_TOEKOMST),
                () -> scherm.naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    private Optional<Clientsteun> steun() {
        return Optional.ofNullable(scherm.getView()).map(BetrokkenenView::steun);
    }

    /** @return what is typed over what is stored */
    public Tekstlaag getTekst() {
        tekst.legOnder(
                steun().map(is -> Map.of(NAAM, is.naam(), OPENT, is.opent())).orElse(Map.of()));
        return tekst;
    }

    /** @return since when; of itself what is stored */
    public LocalDate getSinds() {
        return sinds.lees(() -> steun().map(Clientsteun::sinds).orElse(null));
    }

    public void setSinds(LocalDate dag) {
        sinds.zet(dag);
    }
}
