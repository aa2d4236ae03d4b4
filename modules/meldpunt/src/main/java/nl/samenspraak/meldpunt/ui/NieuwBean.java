package nl.samenspraak.meldpunt.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.Aanname;
import nl.samenspraak.meldpunt.EerdereMeldingen;
import nl.samenspraak.meldpunt.Gevaar;
import nl.samenspraak.meldpunt.Meldpunt;
import nl.samenspraak.meldpunt.NieuweMelding;
import nl.samenspraak.meldpunt.Relatie;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Pagina;
import org.primefaces.PrimeFaces;

/**
 * The telephone screen. Nothing typed on it is lost: not when a field is wrong, and not when the caller turns out to need
 * 112, because that may prove a mistake.
 */
@Named("nieuw")
@ViewScoped
public class NieuwBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AANNEMEN = "melding-aannemen";

    /** What the screen shows now. */
    public enum Stand {
        GESPREK,
        /** The caller is sent to 112 or the crisisdienst (R-MEL-02). */
        ACUUT,
        /** The caller is sent to Veilig Thuis (R-MEL-03). */
        VEILIG_THUIS,
        /** The melding was taken in. */
        KLAAR
    }

    @Inject
    private Meldpunt meldpunt;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private Stand stand = Stand.GESPREK;
    private Gesprek gesprek;
    private Pagina<PersoonRegel> gevonden;
    private EerdereMeldingen eerdere;
    private Aanname.Aangenomen aangenomen;
    private boolean acuutGeteld;
    private boolean veiligThuisGeteld;

    @PostConstruct
    void begin() {
        doel();
        gesprek = nieuwGesprek();
    }

    private Gesprek nieuwGesprek() {
        return new Gesprek(doelbindingen.keuzes(Dossierdeel.SIGNAAL).stream()
                .filter(taak -> !taak.code().equals(AANNEMEN))
                .toList());
    }

    /**
     * The melder is of another kind. What was typed about one who now stays anonymous is gone from the bean; Faces must not
     * bring it back (R-MEL-05).
     */
    public void soortGekozen() {
        Scherm.vergeetInvoer("melderblok");
    }

    /** The question about danger was answered. */
    public void gevaarBeantwoord() {
        if (gesprek.getGevaar() == Gevaar.NU) {
            if (!acuutGeteld) {
                meldpunt.acuut(doel());
                acuutGeteld = true;
            }
            toon(Stand.ACUUT, "elderskop");
        }
    }

    /** The caller suspects huiselijk geweld or kindermishandeling. */
    public void naarVeiligThuis() {
        if (!veiligThuisGeteld) {
            meldpunt.veiligThuis(doel());
            veiligThuisGeteld = true;
        }
        toon(Stand.VEILIG_THUIS, "elderskop");
    }

    /** Back to the conversation, with all that was typed. */
    public void terug() {
        if (stand == Stand.ACUUT) {
            gesprek.setGevaar(Gevaar.NIET_GEVRAAGD);
        }
        toon(Stand.GESPREK, "notitie");
    }

    /** Looks the betrokkene up; not before the task is known (R-MEL-06). */
    public void zoek() {
        gevonden = null;
        gesprek.nietOpzoeken()
                .ifPresentOrElse(
                        bezwaar -> Scherm.fout("zoektekst", Scherm.tekst("zoek.dicht." + bezwaar)), this::vind);
    }

    private void vind() {
        try {
            gevonden = register.zoek(Zoekvraag.uitTekst(gesprek.getOver().getZoektekst(), LocalDate.now(klok)), doel());
        } catch (OngeldigeWaarde e) {
            Scherm.fout("zoektekst", e.getMessage());
        }
    }

    /**
     * It is about this person. Then the operator sees whether there were meldingen before (R-MEL-16).
     *
     * @param persoon one of those found
     */
    public void kies(PersoonRegel persoon) {
        eerdere = meldpunt.eerdere(persoon.id(), doel());
        gesprek.getOver().kies(persoon);
        gevonden = null;
    }

    /** It is about somebody else after all. */
    public void kiesAnders() {
        gesprek.getOver().kies(null);
        eerdere = null;
    }

    /** Takes the melding in, or says at each field what is still needed. */
    public void rondAf() {
        Veldfouten fouten = new Veldfouten();
        NieuweMelding nieuw = gesprek.lees(LocalDate.now(klok), fouten);
        if (fouten.geen()) {
            verwerk(meldpunt.aannemen(nieuw, doel()), fouten);
        }
        Scherm.fouten(fouten);
    }

    private void verwerk(Aanname aanname, Veldfouten fouten) {
        if (aanname instanceof Aanname.NietAangenomen niet) {
            gesprek.meld(niet.bezwaren(), fouten);
        } else if (aanname instanceof Aanname.Aangenomen wel) {
            aangenomen = wel;
            gesprek = nieuwGesprek();
            eerdere = null;
            toon(Stand.KLAAR, "klaarkop");
        }
    }

    private void toon(Stand nieuweStand, String kop) {
        stand = nieuweStand;
        PrimeFaces.current().ajax().update("gesprek");
        Scherm.naar(kop);
    }

    /** @return the purpose of answering the phone; whoever may not have it cannot even open this screen */
    private Doelbinding doel() {
        return doelbindingen.voorTaak(AANNEMEN);
    }

    public Stand getStand() {
        return stand;
    }

    public Gesprek getGesprek() {
        return gesprek;
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden;
    }

    public EerdereMeldingen getEerdere() {
        return eerdere;
    }

    public Aanname.Aangenomen getAangenomen() {
        return aangenomen;
    }

    public Relatie[] getRelaties() {
        return Relatie.values();
    }

    public Vervolg[] getVervolgen() {
        return Vervolg.values();
    }
}
