package nl.samenspraak.toegang.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * The purpose on a dossier screen: the band that shows it, and the dialog that asks for it. A screen calls {@link #voor} first
 * and reads nothing while that is empty; when the gate refuses, it calls {@link #geweigerd}.
 *
 * <p>Choosing reloads the page, so that a screen has one way in: with a purpose, or without.
 */
@Named("doelbinding")
@ViewScoped
public class DoelbindingBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toegang.teksten");

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Vrijezaken vrijezaken;

    @Inject
    private Clock klok;

    private Zaakverwijzing zaak;
    private Dossierdeel deel;
    private Doelbinding actueel;
    private String getoond;
    private String gekozen;
    private String reden;
    private boolean nodig;
    private boolean geweigerd;
    private String vrij = "";

    /**
     * @param gevraagdeZaak the case that the screen is about
     * @param gevraagdDeel the part that it opens
     * @return the purpose to read with; empty when it has to be chosen first
     */
    public Optional<Doelbinding> voor(Zaakverwijzing gevraagdeZaak, Dossierdeel gevraagdDeel) {
        zaak = gevraagdeZaak;
        deel = gevraagdDeel;
        actueel = doelbindingen.uitTaak(zaak, deel).orElse(null);
        getoond = hoe();
        nodig = actueel == null;
        stelVoor();
        zegOfHetNietMag();
        kijkOfHetVrijIs();
        return Optional.ofNullable(actueel);
    }

    /**
     * The purpose for a screen that came back after a post; what the dialog asks stays as it is.
     *
     * @param gevraagdeZaak the case that the screen is about
     * @param gevraagdDeel the part that it opens
     * @return the purpose to read with; empty when it has to be chosen (again)
     */
    public Optional<Doelbinding> opnieuw(Zaakverwijzing gevraagdeZaak, Dossierdeel gevraagdDeel) {
        zaak = gevraagdeZaak;
        deel = gevraagdDeel;
        actueel = doelbindingen.uitTaak(zaak, deel).orElse(null);
        nodig = nodig || actueel == null;
        zegOfHetNietMag();
        return Optional.ofNullable(actueel);
    }

    /**
     * In another window of the same dossier another purpose may have been chosen, and then the band on this page says what is not so any more. It
     * is drawn again; what was decided under the one is not done under the other.
     *
     * @return whether the purpose is another than the one that this page says
     */
    public boolean isVeranderd() {
        if (actueel == null || getoond == null || getoond.equals(hoe())) {
            return false;
        }
        getoond = hoe();
        return true;
    }

    /** The purpose, and whether it is break-glass. */
    private String hoe() {
        return actueel == null
                ? null
                : actueel.doel().code() + (actueel.noodreden().isPresent() ? "!" : "");
    }

    /** What nobody has opens for nobody, whatever the purpose: then taking it up is the way in. */
    private void kijkOfHetVrijIs() {
        vrij = actueel == null && !getKeuzes().isEmpty() ? vrijezaken.nummer(zaak) : "";
    }

    /**
     * Takes up a case that nobody has, and reloads the screen; when a colleague was just before, that is said there.
     *
     * @throws IOException when the answer cannot be written
     */
    public void pakOp() throws IOException {
        boolean gedaan = vrijezaken.pakOp(zaak, vrij);
        Scherm.berichtNaDoorsturen(TEKSTEN.van(gedaan ? "doelkeuze.opgepakt" : "doelkeuze.tochniet", vrij));
        herlaad();
    }

    /** @return the number of the case when nobody has it and this user may take it up, otherwise empty text */
    public String getVrij() {
        return vrij;
    }

    /** A pet that opens this part for no purpose is told so whether the case is there or not. */
    private void zegOfHetNietMag() {
        if (actueel == null && getKeuzes().isEmpty() && !Scherm.isGedeeltelijk()) {
            zegNee(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * For screens that belong to no case, such as the log.
     *
     * @param gevraagdDeel the part that the screen opens
     * @return the likeliest purpose of the active pet
     * @throws Weigering when this pet has none for it
     */
    public Doelbinding zonderZaak(Dossierdeel gevraagdDeel) {
        deel = gevraagdDeel;
        actueel = doelbindingen.voorTaak(deel);
        return actueel;
    }

    /**
     * @param gevraagdeZaak a case in which something was done just now
     * @return whether it is still this user's
     */
    public boolean houdtTaak(Zaakverwijzing gevraagdeZaak) {
        return doelbindingen.houdtTaak(gevraagdeZaak);
    }

    /** Somebody tried to act in the case for which no purpose was chosen, nor follows from a task. */
    public void zonderTaak() {
        zonderTaak(zaak, deel);
    }

    /**
     * Somebody tried to act in a case with a page that was not made for it.
     *
     * @param geprobeerd the case
     * @param watErvan the part of it that the page opens
     */
    public void zonderTaak(Zaakverwijzing geprobeerd, Dossierdeel watErvan) {
        doelbindingen.zonderTaak(geprobeerd, watErvan);
    }

    /**
     * The gate refused under the chosen purpose: forgets it and offers another, or break-glass. To whoever asks for a page the answer is the one that
     * a case gets that is not there; a script on a page that is open already must know that it was refused.
     */
    public void geweigerd() {
        doelbindingen.laatLos(zaak);
        actueel = null;
        nodig = true;
        geweigerd = true;
        stelVoor();
        kijkOfHetVrijIs();
        zegNee(Scherm.isGedeeltelijk() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private static void zegNee(int status) {
        HttpServletResponse antwoord = (HttpServletResponse) buiten().getResponse();
        if (!antwoord.isCommitted()) {
            antwoord.setStatus(status);
        }
    }

    /** Lets the user choose another purpose for the same case. */
    public void wijzig() {
        nodig = true;
        geweigerd = false;
        stelVoor();
    }

    /** Closes the dialog without choosing; what was open stays open. */
    public void annuleer() {
        nodig = actueel == null;
    }

    /**
     * Binds the chosen purpose and reloads the screen.
     *
     * @throws IOException when the answer cannot be written
     */
    public void kies() throws IOException {
        doelbindingen.kies(zaak, gekozen);
        herlaad();
    }

    /**
     * Opens without a task, with a reason (R-LOG-04), and reloads the screen.
     *
     * @throws IOException when the answer cannot be written
     */
    public void openMetReden() throws IOException {
        try {
            doelbindingen.nood(zaak, gekozen, reden);
            herlaad();
        } catch (OngeldigeWaarde e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(veld(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
        }
    }

    private static String veld(FacesContext faces) {
        return faces.getViewRoot().findComponent("doelkeuze:reden") == null
                ? null
                : faces.getViewRoot().findComponent("doelkeuze:reden").getClientId(faces);
    }

    private void stelVoor() {
        gekozen = actueel == null
                ? getKeuzes().stream().map(Doel::code).findFirst().orElse(null)
                : actueel.doel().code();
    }

    /** The address of the page with its parameters; Faces posts to the page without them. */
    private void herlaad() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String pagina = faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), null, true);
        buiten().redirect(pagina);
    }

    private static ExternalContext buiten() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** @return whether a purpose must be chosen now */
    public boolean isNodig() {
        return nodig;
    }

    /** @return whether the gate refused under the last purpose */
    public boolean isGeweigerd() {
        return geweigerd;
    }

    /** @return whether the dossier is open */
    public boolean isOpen() {
        return actueel != null;
    }

    /** @return the purposes to choose from, the likeliest first */
    public List<Doel> getKeuzes() {
        return deel == null ? List.of() : doelbindingen.keuzes(deel);
    }

    public String getDoelnaam() {
        return actueel == null ? "" : actueel.doel().naam();
    }

    public String getGrondslag() {
        return actueel == null ? "" : actueel.doel().grondslag().aanhalingVoorIedereen();
    }

    /** @return the time at which the purpose was chosen, as hours and minutes */
    public String getSinds() {
        return actueel == null ? "" : TIJD.format(actueel.sinds().atZone(klok.getZone()));
    }

    public boolean isNood() {
        return actueel != null && actueel.noodreden().isPresent();
    }

    /** @return whether the purpose can be changed here: only where it is bound to a case */
    public boolean isWijzigbaar() {
        return zaak != null && actueel != null && getKeuzes().size() > 1;
    }

    public String getGekozen() {
        return gekozen;
    }

    public void setGekozen(String gekozen) {
        this.gekozen = gekozen;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
