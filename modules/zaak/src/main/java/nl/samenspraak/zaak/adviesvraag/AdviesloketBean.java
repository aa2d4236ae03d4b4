package nl.samenspraak.zaak.adviesvraag;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.omnifaces.util.Faces;

/** All questions, for whoever answers them and for whoever supervises. */
@Named("adviesloket")
@ViewScoped
public class AdviesloketBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KLAAR = "beantwoord";
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.zaak.adviesteksten");

    @Inject
    private Adviesloket loket;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<AdviesvragenView> view = new Leesbeurt<>();
    private final Tekstlaag tekst = new Tekstlaag();
    private boolean klaar;
    private String zoek = "";
    private int vanaf;
    private UUID gekozen;
    private long versie;

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.ADVIESVRAAG);
    }

    /** @return whether this user answers, and does not only read along */
    public boolean isAdviseert() {
        return Adviesloket.ADVISEUR.equals(doel().pet());
    }

    /** Shows what fits what was typed; it is read anew with every request. */
    public void zoek() {
        vanaf = 0;
        view.opnieuw();
    }

    /**
     * Opens the fields to answer a question.
     *
     * @param vraag which question
     */
    public void kies(AdviesvraagView vraag) {
        gekozen = vraag.id();
        versie = vraag.versie();
        tekst.vergeet("advies", "bron");
        Scherm.vergeetInvoer("adviesblok");
    }

    /** Leaves the question that was chosen for later. */
    public void sluit() {
        gekozen = null;
    }

    /** Answers the question that was chosen. */
    public void adviseer() {
        try {
            Optional<Adviesbezwaar> bezwaar = loket.adviseer(
                            gekozen, tekst.get("advies"), tekst.get("bron"), versie, doel())
                    .bezwaar();
            bezwaar.ifPresentOrElse(AdviesloketBean::meld, () -> {
                Scherm.berichtNaDoorsturen(TEKSTEN.van("geadviseerd"));
                Faces.redirect("zaak/adviesvragen.xhtml");
            });
        } catch (VerouderdeVersie intussenAangevuld) {
            gekozen = null;
            Scherm.fout(TEKSTEN.van("intussen"));
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout("advies", teLang.getMessage());
        } finally {
            view.opnieuw();
        }
    }

    private static void meld(Adviesbezwaar bezwaar) {
        String zin = TEKSTEN.van("bezwaar." + bezwaar);
        switch (bezwaar) {
            case TEKST_ONTBREEKT, NOEMT_IEMAND -> Scherm.fout("advies", zin);
            case BRON_ONTBREEKT -> Scherm.fout("bron", zin);
            default -> Scherm.fout(zin);
        }
    }

    private AdviesvragenView blad() {
        return view.lees(() -> loket.lijst(Adviesfilter.van(!klaar, zoek, vanaf), doel()));
    }

    /** Shows the next page of the list. */
    public void verder() {
        blader(vanaf + Adviesfilter.BLAD);
    }

    /** Shows the page before. */
    public void terug() {
        blader(Math.max(0, vanaf - Adviesfilter.BLAD));
    }

    private void blader(int naar) {
        vanaf = naar;
        view.opnieuw();
        Scherm.naar("lijstkop");
    }

    /** @return whether the list goes on after this page */
    public boolean isMeer() {
        return blad().meer();
    }

    /** @return whether there is a page before this one */
    public boolean isEerder() {
        return vanaf > 0;
    }

    /** @return the questions on this page that fit what was typed */
    public List<AdviesvraagView> getVragen() {
        return blad().vragen();
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    public UUID getGekozen() {
        return gekozen;
    }

    public boolean isKlaar() {
        return klaar;
    }

    public String getLijst() {
        return klaar ? KLAAR : null;
    }

    public void setLijst(String lijst) {
        klaar = KLAAR.equals(lijst);
    }

    public String getZoek() {
        return zoek;
    }

    public void setZoek(String zoek) {
        this.zoek = zoek == null ? "" : zoek.strip();
    }
}
