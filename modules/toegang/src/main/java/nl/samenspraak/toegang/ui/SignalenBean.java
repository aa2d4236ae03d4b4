package nl.samenspraak.toegang.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.VerouderdeVersie;
import nl.samenspraak.toegang.logboek.Oordeel;
import nl.samenspraak.toegang.logboek.Toezichtsignaal;
import nl.samenspraak.toegang.logboek.Toezichtsignalen;

/** The signals beside the log, and the judgement of the FG. */
@Named("signalen")
@ViewScoped
public class SignalenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Toezichtsignalen signalen;

    @Inject
    private DoelbindingBean doelbinding;

    private Pagina<Toezichtsignaal> open;
    private Toezichtsignaal gekozen;
    private Oordeel oordeel;
    private String toelichting;

    @PostConstruct
    void begin() {
        open = signalen.open(doelbinding.zonderZaak(Dossierdeel.LOGBOEK));
    }

    /**
     * Opens a signal to judge it.
     *
     * @param signaal which one
     */
    public void kies(Toezichtsignaal signaal) {
        gekozen = signaal;
        oordeel = null;
        toelichting = null;
    }

    /** Closes it again without a judgement. */
    public void sluit() {
        gekozen = null;
    }

    /** Keeps the judgement; when somebody else was first, shows what is left. */
    public void bewaar() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            signalen.beoordeel(gekozen, oordeel, toelichting, doelbinding.zonderZaak(Dossierdeel.LOGBOEK));
            String tekst =
                    ResourceBundle.getBundle("nl.samenspraak.toegang.teksten").getString("toezicht.beoordeeld");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst, null));
            gekozen = null;
            begin();
        } catch (OngeldigeWaarde e) {
            faces.addMessage("toelichting", new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
        } catch (VerouderdeVersie e) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
            gekozen = null;
            begin();
        }
    }

    public long getTotaal() {
        return open.totaal();
    }

    public List<Toezichtsignaal> getLijst() {
        return open.rijen();
    }

    public Toezichtsignaal getGekozen() {
        return gekozen;
    }

    public Oordeel[] getOordelen() {
        return Oordeel.values();
    }

    public Oordeel getOordeel() {
        return oordeel;
    }

    public void setOordeel(Oordeel oordeel) {
        this.oordeel = oordeel;
    }

    public String getToelichting() {
        return toelichting;
    }

    public void setToelichting(String toelichting) {
        this.toelichting = toelichting;
    }
}
