package nl.samenspraak.inwoner.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** "Wat staat er over mij?": the dossiers there are, each with a page of its own. */
@Named("mijndossiers")
@RequestScoped
public class DossierlijstBean {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final String NAAM = "wat-er-over-mij-staat";

    @Inject
    private Dossierlijst lijst;

    @Inject
    @Any
    private Instance<Eigendossier> paginas;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Adresmerk merken;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String gemeente;

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

    /**
     * Answers with a copy to read.
     *
     * @throws IOException when the answer cannot be written
     */
    public void bewaarPdf() throws IOException {
        Scherm.bestand(NAAM + ".pdf", "application/pdf", drukkerij.druk(pakket().bestand()));
    }

    /**
     * Answers with a copy for a machine.
     *
     * @throws IOException when the answer cannot be written
     */
    public void bewaarJson() throws IOException {
        Scherm.bestand(NAAM + ".json", "application/json", pakket().json());
    }

    private Inzagepakket pakket() {
        List<Eigenbeeld> gelezen = lijst.neemMee(doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER)).dossiers().stream()
                .flatMap(regel -> lees(regel).stream())
                .toList();
        return new Inzagepakket(TEKSTEN.van("pakket.gemeente", gemeente), LocalDate.now(klok), gelezen);
    }

    private Optional<Eigenbeeld> lees(Dossierregel regel) {
        return paginas.stream()
                .filter(pagina -> pagina.soort().code().equals(regel.soort()))
                .findFirst()
                .flatMap(pagina -> {
                    Zaakverwijzing zaak = new Zaakverwijzing(pagina.soort(), merken.open(regel.merk()));
                    return doelbindingen.uitTaak(zaak, pagina.deel()).map(doel -> pagina.open(zaak, doel));
                });
    }
}
