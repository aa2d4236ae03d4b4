package nl.samenspraak.meldpunt.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Bewaarlijst;
import nl.samenspraak.meldpunt.Bewaarregel;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.NieuweBewaring;
import nl.samenspraak.meldpunt.Verrichting;
import nl.samenspraak.meldpunt.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.Rechten;
import nl.samenspraak.toegang.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Scherm;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** What goes soon, and holding it back. */
@Named("bewaarlijst")
@ViewScoped
public class BewaarlijstBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Inject
    private Bewaarlijst lijst;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Rechten rechten;

    private final Regels regels = new Regels();

    private Doelbinding doel;
    private List<Vernietigingsverklaring> verklaringen;
    private long teLaat;
    private String nummer;
    private Meldingnummer gekozen;
    private String reden;
    private String tot;

    @PostConstruct
    void begin() {
        doel = doelbinding.zonderZaak(Dossierdeel.BEWARING);
        verklaringen = lijst.verklaringen();
        teLaat = lijst.teLaat();
    }

    /** Opens the fields with which the melding is held back whose number was typed: that need not be one that goes soon. */
    public void kies() {
        try {
            kies(Meldingnummer.getypt(nummer), null);
        } catch (OngeldigeWaarde e) {
            Scherm.fout("nummer", e.getMessage());
        }
    }

    /**
     * Opens the same fields for a melding in the list, with what holds it back already.
     *
     * @param regel the row of that melding
     */
    public void kies(Bewaarregel regel) {
        kies(regel.nummer(), regel.bewaring());
    }

    private void kies(Meldingnummer welke, Bewaarregel.Bewaring bewaring) {
        gekozen = welke;
        nummer = null;
        reden = bewaring == null ? null : bewaring.reden();
        tot = bewaring == null ? null : DAG.format(bewaring.tot());
        Scherm.vergeetInvoer("bewaarform");
        Scherm.vergeetInvoer("nummerform");
    }

    /** Closes those fields again; nothing was kept. */
    public void sluit() {
        gekozen = null;
    }

    /** Holds the chosen melding back. */
    public void bewaar() {
        try {
            NieuweBewaring nieuw = new NieuweBewaring(reden, getypt(tot));
            Verrichting verrichting = lijst.bewaar(gekozen, nieuw, doel);
            verrichting.bezwaar().ifPresentOrElse(this::meld, () -> klaar("bewaarlijst.wordtbewaard"));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("bewaarreden", e.getMessage());
        } catch (Weigering bestaatNiet) {
            Scherm.fout(Meldteksten.tekst("bewaarlijst.onbekend", gekozen));
        } catch (VerouderdeVersie intussenAnders) {
            veranderd();
        }
    }

    /**
     * Lets a melding go that was held back.
     *
     * @param regel the row of that melding
     */
    public void hefOp(Bewaarregel regel) {
        gekozen = regel.nummer();
        try {
            lijst.hefOp(regel.nummer(), doel);
            klaar("bewaarlijst.opgeheven");
        } catch (VerouderdeVersie | Weigering intussenAnders) {
            veranderd();
        }
    }

    /** What is no day is no day until which anything can be kept: the same answer for both. */
    private static LocalDate getypt(String dag) {
        try {
            return dag == null ? null : LocalDate.parse(dag.strip(), DAG);
        } catch (DateTimeParseException geenDag) {
            return null;
        }
    }

    private void meld(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case REDEN_ONTBREEKT -> Scherm.fout("bewaarreden", tekst);
            case BEWAARDATUM_KAN_NIET -> Scherm.fout("bewaartot", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    private void klaar(String sleutel) {
        Scherm.bericht(Meldteksten.tekst(sleutel, gekozen));
        gekozen = null;
    }

    private void veranderd() {
        Scherm.fout(Meldteksten.tekst("bewaarlijst.veranderd", gekozen));
        gekozen = null;
    }

    /** The source of the table: asks for one page at a time. */
    private final class Regels extends LazyDataModel<Bewaarregel> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return getRowCount();
        }

        @Override
        public List<Bewaarregel> load(
                int eerste, int aantal, Map<String, SortMeta> sortering, Map<String, FilterMeta> filters) {
            Pagina<Bewaarregel> pagina = lijst.binnenkort(eerste, aantal, doel);
            setRowCount((int) Math.min(Integer.MAX_VALUE, pagina.totaal()));
            return pagina.rijen();
        }

        @Override
        public String getRowKey(Bewaarregel regel) {
            return regel.nummer().toString();
        }
    }

    public LazyDataModel<Bewaarregel> getRegels() {
        return regels;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public Meldingnummer getGekozen() {
        return gekozen;
    }

    public List<Vernietigingsverklaring> getVerklaringen() {
        return verklaringen;
    }

    /**
     * @param verklaring a verklaring
     * @return the article on which it rests, as it is cited
     */
    public String grondslag(Vernietigingsverklaring verklaring) {
        return rechten.doelen().alle().stream()
                .map(bekend -> bekend.grondslag())
                .filter(grondslag -> grondslag.code().equals(verklaring.grondslag()))
                .map(grondslag -> grondslag.aanhaling())
                .findFirst()
                .orElse(verklaring.grondslag());
    }

    public String getDuur() {
        return lijst.duur();
    }

    public long getTeLaat() {
        return teLaat;
    }

    public String getHoogstens() {
        return Nederlands.datum(lijst.uiterlijk());
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public String getTot() {
        return tot;
    }

    public void setTot(String tot) {
        this.tot = tot;
    }
}
