package nl.samenspraak.toeleiding.onderzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteunen;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningsantwoord;

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

    private LocalDate aangebodenOp;
    private Boolean gewenst;
    private String naam;
    private LocalDate sinds;
    private String opent;
    private Boolean erbij;
    private LocalDate gesprekOp;

    @PostConstruct
    void begin() {
        aangebodenOp = LocalDate.now(klok);
        gesprekOp = aangebodenOp;
    }

    /** Records that it was offered, and the answer. */
    public void legVast() {
        scherm.doe(
                "ondersteuner",
                () -> new Ondersteuningsantwoord(aangebodenOp, gewenst, naam, sinds, opent),
                (antwoord, doel) -> ondersteunen
                        .legVast(scherm.dossier(), antwoord, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("aangebodenop", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST)
                        .bij("gewenst", Weigerreden.ANTWOORD_ONTBREEKT)
                        .bij("ondersteuner", Weigerreden.NAAM_VAN_MEER),
                () -> scherm.bewaard("ondersteuningblok"));
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

    public LocalDate getAangebodenOp() {
        return aangebodenOp;
    }

    public void setAangebodenOp(LocalDate aangebodenOp) {
        this.aangebodenOp = aangebodenOp;
    }

    public Boolean getGewenst() {
        return gewenst;
    }

    public void setGewenst(Boolean gewenst) {
        this.gewenst = gewenst;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public LocalDate getSinds() {
        return sinds;
    }

    public void setSinds(LocalDate sinds) {
        this.sinds = sinds;
    }

    public String getOpent() {
        return opent;
    }

    public void setOpent(String opent) {
        this.opent = opent;
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
