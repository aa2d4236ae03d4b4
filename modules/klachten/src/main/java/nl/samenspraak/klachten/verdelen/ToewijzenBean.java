package nl.samenspraak.klachten.verdelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import org.primefaces.model.LazyDataModel;

/** The klachten that nobody who handles klachten may handle, and giving one to somebody (9:7). */
@Named("toewijzen")
@ViewScoped
public class ToewijzenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Toewijzing toewijzing;

    @Inject
    private Doelbindingen doelbindingen;

    private final Bladlijst<Toewijssleutel> regels = new Bladlijst<>("toewijsform:regels");
    private final Leesbeurt<List<Collega>> geschikt = new Leesbeurt<>();
    private Klachtnummer gekozen;
    private String collega;
    private String reden;

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Klachttoewijzer.DOEL);
    }

    /**
     * Opens the fields with which a klacht is given to somebody.
     *
     * @param regel the row of that klacht
     */
    public void kies(Toewijsregel regel) {
        gekozen = regel.nummer();
        collega = null;
        reden = null;
        Scherm.vergeetInvoer("toewijsform");
    }

    /** Closes those fields again; nothing was kept. */
    public void sluit() {
        gekozen = null;
    }

    /** Gives the chosen klacht to the chosen colleague. */
    public void wijsAan() {
        try {
            UUID aan = collega == null ? null : UUID.fromString(collega);
            toewijzing.wijsAan(gekozen, aan, reden, doel()).bezwaar().ifPresentOrElse(this::meld, this::klaar);
        } catch (OngeldigeWaarde e) {
            Scherm.fout("reden", e.getMessage());
        } catch (VerouderdeVersie | Weigering intussenAnders) {
            veranderd();
        }
    }

    private void meld(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        switch (bezwaar) {
            case REDEN_ONTBREEKT -> Scherm.fout("reden", tekst);
            case GEEN_COLLEGA, NIET_AAN_UZELF -> Scherm.fout("collega", tekst);
            default -> veranderd();
        }
    }

    private void klaar() {
        Scherm.bericht(Klachtteksten.tekst("toewijzen.klaar", gekozen));
        gekozen = null;
    }

    private void veranderd() {
        Scherm.fout(Klachtteksten.tekst("toewijzen.veranderd", gekozen));
        gekozen = null;
    }

    public LazyDataModel<Toewijsregel> getRegels() {
        return regels.rijen(blad -> toewijzing.lijst(blad.eerste(), blad.aantal(), doel()), Toewijssleutel::new);
    }

    public Klachtnummer getGekozen() {
        return gekozen;
    }

    /** @return to whom the chosen klacht can be given */
    public List<Collega> getGeschikt() {
        return gekozen == null
                ? List.of()
                : geschikt.lees(() -> toewijzing.geschikt(gekozen, doel()).rijen());
    }

    public String getCollega() {
        return collega;
    }

    public void setCollega(String collega) {
        this.collega = collega;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
