package nl.samenspraak.meldpunt.ui;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.MeldingView;
import nl.samenspraak.meldpunt.Meldpunt;
import nl.samenspraak.meldpunt.Overdracht;
import nl.samenspraak.meldpunt.Sluiting;
import nl.samenspraak.meldpunt.Sluitreden;
import nl.samenspraak.meldpunt.Verrichting;
import nl.samenspraak.meldpunt.Weigerreden;
import nl.samenspraak.toegang.Collega;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Rechten;
import nl.samenspraak.toegang.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.omnifaces.util.Faces;

/** One melding: what was said, and what its behandelaar can do with it. */
@Named("melding")
@ViewScoped
public class MeldingBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADRES = "meldpunt/melding.xhtml?id=%s";

    @Inject
    private Meldpunt meldpunt;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Collegas collegas;

    @Inject
    private Rechten rechten;

    private String id;
    private MeldingView view;
    private MeldingView vorige;
    private String collega;
    private String overdrachtreden;
    private Sluitreden sluitreden;
    private String toelichting;

    /**
     * Opens the melding that the address names, as soon as there is a purpose; without one the dialog asks for it and comes
     * back here.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        Optional<MeldingId> melding = MeldingId.van(id);
        if (melding.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        doelbinding.voor(melding.get().zaak(), Dossierdeel.SIGNAAL).ifPresent(doel -> lees(melding.get(), doel));
    }

    private void lees(MeldingId melding, Doelbinding doel) {
        try {
            view = meldpunt.open(melding, doel);
        } catch (Weigering geweigerd) {
            doelbinding.geweigerd();
        }
    }

    /** Begins on it, as its behandelaar. */
    public void pakOp() {
        doe(doel -> meldpunt.pakOp(view.nummer(), doel), "pakop", () -> naarDezelfde("melding.opgepakt"));
    }

    /** Gives it to the chosen colleague; from then on it is out of sight here. */
    public void wijsToe() {
        try {
            Overdracht overdracht = new Overdracht(collega == null ? null : UUID.fromString(collega), overdrachtreden);
            doe(
                    doel -> meldpunt.wijsToe(view.id(), overdracht, view.versie(), doel),
                    "overdrachtreden",
                    () -> naarWerkvoorraad("melding.toegewezen"));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("overdrachtreden", e.getMessage());
        }
    }

    /** Closes it with the chosen outcome. */
    public void sluit() {
        try {
            Sluiting sluiting = new Sluiting(sluitreden, toelichting);
            doe(
                    doel -> meldpunt.sluit(view.id(), sluiting, view.versie(), doel),
                    "toelichting",
                    () -> naarDezelfde("melding.gesloten"));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("toelichting", e.getMessage());
        }
    }

    /** An act on the melding under the purpose of this screen. */
    private interface Daad {
        Verrichting doe(Doelbinding doel);
    }

    private void doe(Daad daad, String redenveld, Runnable daarna) {
        Optional<Doelbinding> doel = doelbinding.voor(view.id().zaak(), Dossierdeel.SIGNAAL);
        if (doel.isEmpty()) {
            return;
        }
        try {
            daad.doe(doel.get()).bezwaar().ifPresentOrElse(bezwaar -> meld(bezwaar, redenveld), daarna);
        } catch (VerouderdeVersie intussenGewijzigd) {
            vorige = view;
            lees(view.id(), doel.get());
            Scherm.fout(intussenGewijzigd.getMessage());
        } catch (Weigering nietMeerVanMij) {
            Faces.redirect(ADRES, view.id().toString());
        }
    }

    private static void meld(Weigerreden bezwaar, String redenveld) {
        String tekst = Scherm.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT -> Scherm.fout("sluitreden", tekst);
            case REDEN_ONTBREEKT -> Scherm.fout(redenveld, tekst);
            case GEEN_COLLEGA, ZELFDE_BEHANDELAAR -> Scherm.fout("collega", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    private void naarDezelfde(String bericht) {
        Scherm.berichtNaDoorsturen(Scherm.tekst(bericht, view.nummer()));
        Faces.redirect(ADRES, view.id().toString());
    }

    private void naarWerkvoorraad(String bericht) {
        Scherm.berichtNaDoorsturen(Scherm.tekst(bericht, view.nummer()));
        Faces.redirect("meldpunt/werkvoorraad.xhtml");
    }

    /** @return the melding; {@code null} while there is no purpose */
    public MeldingView getView() {
        return view;
    }

    /** @return the melding as it was when the user decided something that somebody else had overtaken; otherwise {@code null} */
    public MeldingView getVorige() {
        return vorige;
    }

    /** @return what the purpose for which it is handled is called */
    public String getTaak() {
        return rechten.doelen().alle().stream()
                .filter(doel -> doel.code().equals(view.doel()))
                .map(Doel::naam)
                .findFirst()
                .orElse(view.doel());
    }

    public List<Collega> getCollegas() {
        return collegas.met(Meldpunt.PET);
    }

    public Sluitreden[] getSluitredenen() {
        return Sluitreden.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCollega() {
        return collega;
    }

    public void setCollega(String collega) {
        this.collega = collega;
    }

    public String getOverdrachtreden() {
        return overdrachtreden;
    }

    public void setOverdrachtreden(String overdrachtreden) {
        this.overdrachtreden = overdrachtreden;
    }

    public Sluitreden getSluitreden() {
        return sluitreden;
    }

    public void setSluitreden(Sluitreden sluitreden) {
        this.sluitreden = sluitreden;
    }

    public String getToelichting() {
        return toelichting;
    }

    public void setToelichting(String toelichting) {
        this.toelichting = toelichting;
    }
}
