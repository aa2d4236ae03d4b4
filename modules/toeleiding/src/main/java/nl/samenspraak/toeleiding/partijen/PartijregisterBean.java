package nl.samenspraak.toeleiding.partijen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.Blad;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Scherm;
import org.primefaces.model.LazyDataModel;

/** The register of parties: looking for one, and taking all of it along. */
@Named("partijregister")
@ViewScoped
public class PartijregisterBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partijbeheer beheer;

    @Inject
    private Partijreferentie referentie;

    @Inject
    private Partijbestand bestand;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Rechten rechten;

    private final Bladlijst<Partijsleutel> regels = new Bladlijst<>("partijform:regels");
    private String zoek;
    private Partijrol rol;
    private boolean ookBeeindigd;

    /** Whoever has no purpose for the register cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.PARTIJEN);
    }

    /** Another filter shows its first page. */
    public void gefilterd() {
        regels.vanVoren();
    }

    public LazyDataModel<PartijView> getRegels() {
        return regels.rijen(this::lees, Partijsleutel::new);
    }

    private Pagina<PartijView> lees(Blad blad) {
        return beheer.lijst(
                new Partijvraag(
                        zoek, rol, ookBeeindigd, volgorde(blad.kolom()), blad.aflopend(), blad.eerste(), blad.aantal()),
                doel());
    }

    /** What the page calls a column; whatever it does not know is the order of the list itself. */
    private static Partijvolgorde volgorde(String kolom) {
        return switch (String.valueOf(kolom)) {
            case "gegevens.rol" -> Partijvolgorde.ROL;
            case "gegevens.wamsOp" -> Partijvolgorde.WAMS;
            default -> Partijvolgorde.NAAM;
        };
    }

    /** @throws IOException when the answer cannot be written */
    public void csv() throws IOException {
        Scherm.bestand(
                "partijen.csv",
                "text/csv; charset=UTF-8",
                bestand.van(beheer.exporteer(doel())).csv());
    }

    /** @throws IOException when the answer cannot be written */
    public void xlsx() throws IOException {
        Scherm.bestand(
                "partijen.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bestand.van(beheer.exporteer(doel())).xlsx());
    }

    /** @throws IOException when the answer cannot be written */
    public void pdf() throws IOException {
        Scherm.bestand("partijen.pdf", "application/pdf", drukkerij.druk(bestand.van(beheer.exporteer(doel()))));
    }

    /** @return whether the active pet may change the register, not just read it */
    public boolean isMagWijzigen() {
        return rechten.matrix()
                .recht(doel().pet(), Dossierdeel.PARTIJEN)
                .filter(recht -> recht.schrijven())
                .isPresent();
    }

    /** @return how access is arranged in this gemeente (R-ALG-23) */
    public List<Toegangsinrichting> getToegang() {
        return referentie.toegang();
    }

    public Partijrol[] getRollen() {
        return Partijrol.values();
    }

    public String getZoek() {
        return zoek;
    }

    public void setZoek(String zoek) {
        this.zoek = zoek;
    }

    public Partijrol getRol() {
        return rol;
    }

    public void setRol(Partijrol rol) {
        this.rol = rol;
    }

    public boolean isOokBeeindigd() {
        return ookBeeindigd;
    }

    public void setOokBeeindigd(boolean ookBeeindigd) {
        this.ookBeeindigd = ookBeeindigd;
    }
}
