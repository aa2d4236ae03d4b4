package nl.samenspraak.klachten.maatregelen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.taak.Maatregeluitvoerder;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** What whoever is signed in does because of klachten, whichever pet is worn. */
@Named("mijnmaatregelen")
@ViewScoped
public class MijnmaatregelenBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEKST = "taaktekst";
    private static final String DAG = "taakdag";

    /** What can be said of a measure. */
    public enum Daad {
        /** How far it is. */
        MELDEN,
        GEDAAN,
        VERVALLEN,
        /** It was closed by mistake. */
        HEROPENEN,
        /** Somebody else does it from now on. */
        OVERDRAGEN
    }

    @Inject
    private EigenMaatregelen maatregelen;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<Pagina<Eigenmaatregel>> lijst = new Leesbeurt<>();
    private final Behandelinvoer invoer = new Behandelinvoer();
    private Daad daad = Daad.MELDEN;
    private UUID gekozen;
    private long versie;

    /** Reads before anything is drawn: what cannot be read becomes an error page, not half of this one. */
    public void open() {
        getRegels();
    }

    /** @return the measures of whoever is signed in, open ones first */
    public List<Eigenmaatregel> getRegels() {
        return lijst.lees(this::lees).rijen();
    }

    private Pagina<Eigenmaatregel> lees() {
        return aanwezige.alsUitvoerder(() -> maatregelen.lijst(doelbindingen.voorTaak(Maatregeluitvoerder.DOEL)));
    }

    /**
     * Opens the fields in which something is said of a measure.
     *
     * @param regel the measure
     */
    public void kies(Eigenmaatregel regel) {
        gekozen = regel.id();
        versie = regel.versie();
        daad = regel.open() ? Daad.MELDEN : Daad.HEROPENEN;
        invoer.stelVoor(LocalDate.now(klok), DAG);
        Scherm.naar("taakkop");
    }

    /** Keeps what was said of the chosen measure. */
    public void bewaar() {
        Eigenmaatregel regel = getGekozen();
        if (regel == null) {
            Scherm.fout(new VerouderdeVersie().getMessage());
            return;
        }
        try {
            aanwezige
                    .alsUitvoerder(
                            () -> doe(regel, doelbindingen.kies(regel.klacht().zaak(), Maatregeluitvoerder.DOEL)))
                    .ifPresentOrElse(
                            Weigervelden.dag(DAG)
                                    .en(Weigerreden.REDEN_ONTBREEKT, TEKST)
                                    .en(Weigerreden.EIGENAAR_ONTBREEKT, "taakcollega")
                                    .en(Weigerreden.ZELFDE_EIGENAAR, "taakcollega")
                                    .en(Weigerreden.MAATREGEL_NIET_AAN_DEZE, "taakcollega"),
                            this::isBewaard);
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout(TEKST, teLang.getMessage());
        } catch (VerouderdeVersie | Weigering nietMeer) {
            gekozen = null;
            Scherm.fout(nietMeer.getMessage());
        }
        lijst.opnieuw();
    }

    private Optional<Weigerreden> doe(Eigenmaatregel regel, Doelbinding doel) {
        String tekst = invoer.tekst(TEKST);
        LocalDate dag = invoer.dag(DAG);
        return switch (daad) {
            case MELDEN ->
                maatregelen
                        .meld(regel.klacht(), regel.id(), new Maatregelbericht(dag, tekst), versie, doel)
                        .bezwaar();
            case GEDAAN -> sluit(regel, new Maatregelslot(Maatregelstand.GEDAAN, dag, tekst), doel);
            case VERVALLEN -> sluit(regel, new Maatregelslot(Maatregelstand.VERVALLEN, dag, tekst), doel);
            case HEROPENEN ->
                maatregelen
                        .heropen(regel.klacht(), regel.id(), new Klachtdaad(dag, tekst), versie, doel)
                        .bezwaar();
            case OVERDRAGEN ->
                maatregelen
                        .draagOver(regel.klacht(), regel.id(), new Maatregeloverdracht(aan(), "", tekst), versie, doel)
                        .bezwaar();
        };
    }

    private Optional<Weigerreden> sluit(Eigenmaatregel regel, Maatregelslot slot, Doelbinding doel) {
        return maatregelen.sluit(regel.klacht(), regel.id(), slot, versie, doel).bezwaar();
    }

    private UUID aan() {
        String wie = invoer.tekst("taakcollega");
        return wie == null || wie.isEmpty() ? null : UUID.fromString(wie);
    }

    private void isBewaard() {
        gekozen = null;
        invoer.getTekst().vergeet(TEKST);
        Scherm.bericht(Klachtteksten.tekst("mijnmaatregelen.bewaard." + daad));
    }

    /** @return the measure of which something is said; {@code null} when none is, or it is somebody else's meanwhile */
    public Eigenmaatregel getGekozen() {
        return gekozen == null
                ? null
                : getRegels().stream()
                        .filter(regel -> regel.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    /** @return what can be said of a measure */
    public Daad[] getDaden() {
        return getGekozen().open()
                ? new Daad[] {Daad.MELDEN, Daad.GEDAAN, Daad.VERVALLEN, Daad.OVERDRAGEN}
                : new Daad[] {Daad.HEROPENEN};
    }

    /** @return whether it is asked on which day that was */
    public boolean isMetDag() {
        return daad != Daad.OVERDRAGEN && daad != Daad.HEROPENEN;
    }

    /** @return whether the chosen measure goes to somebody else */
    public boolean isOverdragen() {
        return daad == Daad.OVERDRAGEN;
    }

    public Daad getDaad() {
        return daad;
    }

    public void setDaad(Daad daad) {
        this.daad = daad;
    }

    /** @return to whom it can go */
    public List<Collega> getCollegas() {
        UUID ik = aanwezige.eisGebruiker().id();
        return collegas.alle().stream()
                .filter(collega -> !collega.id().equals(ik))
                .toList();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }
}
