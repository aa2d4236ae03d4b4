package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Blad;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.handhaving.Handhavingsnummer;
import nl.samenspraak.toeleiding.handhaving.Handhavingsvraag;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;
import org.primefaces.model.LazyDataModel;

/** The requests of those who enforce the law: one's own, or for whoever decides all of them. */
@Named("handhavingslijst")
@ViewScoped
public class HandhavingslijstBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AFGEROND = "afgerond";

    @Inject
    private Handhavingslezer lezer;

    @Inject
    private DoelbindingBean doelbinding;

    private final Bladlijst<Handhavingssleutel> regels = new Bladlijst<>("handhavingform:regels");
    private boolean afgerond;
    private String zoek;
    private Handhavingsnummer nummer;

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.HANDHAVINGSVERZOEK);
    }

    /** Shows only the request with the number that was typed, or says that it is none. */
    public void zoek() {
        boolean leeg = zoek == null || zoek.isBlank();
        Optional<Handhavingsnummer> gelezen = Handhavingsnummer.lees(zoek);
        if (!leeg && gelezen.isEmpty()) {
            Scherm.fout("zoek", Handhavingsteksten.tekst("lijst.zoek.fout"));
            return;
        }
        nummer = gelezen.orElse(null);
        regels.vanVoren();
    }

    public LazyDataModel<Handhavingsregel> getRegels() {
        return regels.rijen(this::lees, Handhavingssleutel::new);
    }

    private Pagina<Handhavingsregel> lees(Blad blad) {
        return lezer.lijst(new Handhavingsvraag(null, !afgerond, nummer, blad.eerste(), blad.aantal()), doel());
    }

    /** @return whether this is the list of whoever decides */
    public boolean isBeslist() {
        return Handhavingswerk.BESLISSER.equals(doel().pet());
    }

    /** @return whether those are shown that do not wait any more */
    public boolean isAfgerond() {
        return afgerond;
    }

    public String getLijst() {
        return afgerond ? AFGEROND : null;
    }

    public void setLijst(String lijst) {
        afgerond = AFGEROND.equals(lijst);
    }

    public String getZoek() {
        return zoek;
    }

    public void setZoek(String zoek) {
        this.zoek = zoek;
    }
}
