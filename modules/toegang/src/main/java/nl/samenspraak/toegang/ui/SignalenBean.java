package nl.samenspraak.toegang.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
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

    private final Leesbeurt<Pagina<Toezichtsignaal>> open = new Leesbeurt<>();
    private List<Signaalsleutel> getoond = new ArrayList<>();
    private long totaal;
    private Signaalsleutel gekozen;
    private Oordeel oordeel;
    private String toelichting;

    private Optional<Pagina<Toezichtsignaal>> lees() {
        return Optional.ofNullable(open.leesOmTeTekenen(() -> {
            Pagina<Toezichtsignaal> gelezen = signalen.open(doelbinding.zonderZaak(Dossierdeel.LOGBOEK));
            getoond = new ArrayList<>(
                    gelezen.rijen().stream().map(Signaalsleutel::new).toList());
            totaal = gelezen.totaal();
            return gelezen;
        }));
    }

    /**
     * Opens a signal to judge it.
     *
     * @param signaal which one
     */
    public void kies(Toezichtsignaal signaal) {
        gekozen = new Signaalsleutel(signaal);
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
            signalen.beoordeel(gekozen.signaal(), oordeel, toelichting, doelbinding.zonderZaak(Dossierdeel.LOGBOEK));
            String tekst =
                    ResourceBundle.getBundle("nl.samenspraak.toegang.teksten").getString("toezicht.beoordeeld");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst, null));
            gekozen = null;
            open.opnieuw();
        } catch (OngeldigeWaarde e) {
            faces.addMessage("toelichting", new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
        } catch (VerouderdeVersie e) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
            gekozen = null;
            open.opnieuw();
        }
    }

    public long getTotaal() {
        lees();
        return totaal;
    }

    public List<Toezichtsignaal> getLijst() {
        return lees().map(Pagina::rijen)
                .orElseGet(() -> getoond.stream().map(Signaalsleutel::signaal).toList());
    }

    /** @return the signal that is being judged; {@code null} when there is none, or it is not open any more */
    public Toezichtsignaal getGekozen() {
        return gekozen == null
                ? null
                : getLijst().stream()
                        .filter(signaal -> signaal.id().equals(gekozen.id()))
                        .findFirst()
                        .orElse(null);
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
