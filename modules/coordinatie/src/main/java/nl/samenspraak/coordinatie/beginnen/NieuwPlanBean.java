package nl.samenspraak.coordinatie.beginnen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Beginconcepten;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.scherm.Conceptscherm;
import org.omnifaces.util.Faces;

/** Begins a plan with the consent of a client. */
@Named("nieuwplan")
@ViewScoped
public class NieuwPlanBean implements Conceptscherm, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "coordinatie/nieuw";
    private static final String VERDER = "coordinatie/plan.xhtml?id=%s";

    @Inject
    private Beginnen beginnen;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Beginconcepten concepten;

    @Inject
    private Clock klok;

    private String zoektekst;
    private PersoonId gekozen;
    private String toestemming;
    private String nieuweGrond;
    private boolean vraagtNieuweGrond;
    private LocalDate op;
    private CoordinatieId begonnen;

    /** Whoever may not have this purpose cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
        op = LocalDate.now(klok);
    }

    private Doelbinding doel() {
        return doelbindingen.voorNieuw(Dossierdeel.COORDINATIEDOSSIER);
    }

    /** Shows all who fit what was typed. */
    public void zoek() {
        opzoeker.zoek(zoektekst, doel());
    }

    /**
     * It is for this person.
     *
     * @param wie one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId wie) {
        gekozen = wie;
        zoektekst = null;
        Scherm.vergeetInvoer("wieblok");
        opzoeker.vergeet();
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, this::doel);
    }

    /** Begins it, once, and goes to it; or says at its field what is still needed. */
    public void legVast() {
        if (begonnen != null) {
            Faces.redirect(VERDER, begonnen);
            return;
        }
        try {
            NieuwPlan nieuw = new NieuwPlan(gekozen, toestemming, nieuweGrond, op);
            Beginuitkomst uitkomst = beginnen.metToestemming(nieuw, doel());
            uitkomst.bezwaar().ifPresentOrElse(this::meld, () -> naar(uitkomst));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("toestemming", e.getMessage());
        }
    }

    private void meld(Beginbezwaar bezwaar) {
        vraagtNieuweGrond |= bezwaar == Beginbezwaar.NIEUWE_GROND_ONTBREEKT;
        String veld = switch (bezwaar) {
            case PERSOON_ONTBREEKT, LOOPT_AL -> "zoektekst";
            case TOESTEMMING_ONTBREEKT -> "toestemming";
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> "toestemmingop";
            case NIEUWE_GROND_ONTBREEKT -> "nieuwegrond";
        };
        Scherm.fout(veld, Coordinatieteksten.tekst("begin." + bezwaar));
    }

    private void naar(Beginuitkomst uitkomst) {
        begonnen = uitkomst.coordinatie();
        concepten.bewaar(PAGINA, Map.of(), doel());
        Scherm.berichtNaDoorsturen(Coordinatieteksten.tekst("nieuw.vastgelegd", uitkomst.nummer()));
        Faces.redirect(VERDER, begonnen);
    }

    @Override
    public boolean isAchtergelaten() {
        return concepten.isEr(PAGINA);
    }

    @Override
    public boolean bewaarConcept(Map<String, String> velden) {
        try {
            return concepten.bewaar(PAGINA, velden, doel());
        } catch (Weigering nietMeer) {
            return false;
        }
    }

    @Override
    public Optional<Concepttekst> leesConcept() {
        return Optional.of(concepten.lees(PAGINA, doel()));
    }

    /** There is no dossier yet. */
    @Override
    public long versie() {
        return 0;
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    /** @return whom it is for, or {@code null} when nobody was chosen */
    public PersoonId getGekozen() {
        return gekozen;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    public String getToestemming() {
        return toestemming;
    }

    public void setToestemming(String toestemming) {
        this.toestemming = toestemming;
    }

    public String getNieuweGrond() {
        return nieuweGrond;
    }

    public void setNieuweGrond(String nieuweGrond) {
        this.nieuweGrond = nieuweGrond;
    }

    public boolean isVraagtNieuweGrond() {
        return vraagtNieuweGrond;
    }

    public LocalDate getOp() {
        return op;
    }

    public void setOp(LocalDate op) {
        this.op = op;
    }
}
