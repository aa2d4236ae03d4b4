package nl.samenspraak.toeleiding.onderzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteunen;
import nl.samenspraak.toeleiding.ondersteuning.OndersteuningView;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningsantwoord;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** Free cliëntondersteuning beside the onderzoek: offered, answered, attended. */
@Named("ondersteuning")
@ViewScoped
public class OndersteuningBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OnderzoekBean scherm;

    @Inject
    private Ondersteunen ondersteunen;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private LocalDate aangebodenOp;
    private Boolean gewenst;
    private LocalDate sinds;
    private boolean ingevuld;
    private Boolean erbij;
    private LocalDate gesprekOp;

    @PostConstruct
    void begin() {
        gesprekOp = LocalDate.now(klok);
    }

    /** Records that it was offered, and the answer. */
    public void legVast() {
        scherm.doe(
                "ondersteuner",
                () -> new Ondersteuningsantwoord(aangebodenOp, gewenst, tekst.get("naam"), sinds, tekst.get("opent")),
                (antwoord, doel) -> ondersteunen
                        .legVast(scherm.dossier(), antwoord, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("aangebodenop", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST)
                        .bij("gewenst", Weigerreden.ANTWOORD_ONTBREEKT)
                        .bij("ondersteuner", Weigerreden.NAAM_VAN_MEER),
                () -> {
                    ingevuld = false;
                    tekst.vergeet("naam", "opent");
                    scherm.bewaard("ondersteuningblok");
                });
    }

    private Optional<OndersteuningView> opgeslagen() {
        return Optional.ofNullable(scherm.getView()).map(OnderzoekView::ondersteuning);
    }

    /** Records whether that person was at the talk. */
    public void legGesprekVast() {
        scherm.doe(
                doel -> ondersteunen
                        .wasErbij(scherm.dossier(), erbij, gesprekOp, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("gesprekop", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST)
                        .bij("erbij", Weigerreden.ANTWOORD_ONTBREEKT),
                () -> scherm.bewaard("ondersteuningblok"));
    }

    /** @return what was typed over what stands there */
    public Tekstlaag getTekst() {
        opgeslagen().ifPresent(view -> tekst.legOnder(Map.of("naam", view.naam(), "opent", view.opent())));
        return tekst;
    }

    public LocalDate getAangebodenOp() {
        return ingevuld
                ? aangebodenOp
                : opgeslagen().map(OndersteuningView::aangebodenOp).orElseGet(() -> LocalDate.now(klok));
    }

    public void setAangebodenOp(LocalDate aangebodenOp) {
        this.aangebodenOp = aangebodenOp;
        ingevuld = true;
    }

    public Boolean getGewenst() {
        return ingevuld ? gewenst : opgeslagen().map(OndersteuningView::gewenst).orElse(null);
    }

    public void setGewenst(Boolean gewenst) {
        this.gewenst = gewenst;
    }

    public LocalDate getSinds() {
        return ingevuld ? sinds : opgeslagen().map(OndersteuningView::sinds).orElse(null);
    }

    public void setSinds(LocalDate sinds) {
        this.sinds = sinds;
    }

    public Boolean getErbij() {
        return erbij;
    }

    public void setErbij(Boolean erbij) {
        this.erbij = erbij;
    }

    public LocalDate getGesprekOp() {
        return gesprekOp;
    }

    public void setGesprekOp(LocalDate gesprekOp) {
        this.gesprekOp = gesprekOp;
    }
}
