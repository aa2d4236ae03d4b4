package nl.samenspraak.meldpunt.bewaren;

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
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.Blad;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.primefaces.model.LazyDataModel;

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

    private final Bladlijst<Bewaarsleutel> regels = new Bladlijst<>("bewaarform:regels");
    private final Leesbeurt<List<Vernietigingsverklaring>> verklaringen = new Leesbeurt<>();
    private final Leesbeurt<Long> teLaat = new Leesbeurt<>();
    private final Leesbeurt<Boolean> wordtGewijzigd = new Leesbeurt<>();
    private String nummer;
    private Meldingnummer gekozen;
    private String reden;
    private String tot;

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.BEWARING);
    }

    /** Opens the fields with which the melding is held back whose number was typed: that need not be one that goes soon. */
    public void kies() {
        try {
            kies(Meldingnummer.getypt(nummer), false);
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
        kies(regel.nummer(), regel.bewaring() != null);
    }

    private void kies(Meldingnummer welke, boolean wijzigen) {
        gekozen = welke;
        nummer = null;
        reden = null;
        tot = null;
        wordtGewijzigd.zet(wijzigen);
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
            Verrichting<Weigerreden> verrichting = lijst.bewaar(gekozen, nieuw, doel());
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
            lijst.hefOp(regel.nummer(), doel());
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
            case BEWAARDATUM_KAN_NIET, BEWAARDATUM_VOOR_WEG -> Scherm.fout("bewaartot", tekst);
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

    public LazyDataModel<Bewaarregel> getRegels() {
        return regels.rijen(this::lees, Bewaarsleutel::new);
    }

    private Pagina<Bewaarregel> lees(Blad blad) {
        return lijst.binnenkort(blad.eerste(), blad.aantal(), doel());
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
        return verklaringen.lees(lijst::verklaringen);
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
        return teLaat.lees(lijst::teLaat);
    }

    /** @return the same as people read it */
    public String getTeLaatInWoorden() {
        return Telgrens.woorden(getTeLaat());
    }

    public String getHoogstens() {
        return Nederlands.datum(lijst.uiterlijk());
    }

    /** @return what was typed; when the fields open, why it is held back already */
    public String getReden() {
        return staatEr().map(Bewaarregel.Bewaring::reden).orElse(reden);
    }

    /** Only in the request that opens the fields: after that, they send what they hold. */
    private Optional<Bewaarregel.Bewaring> staatEr() {
        return Leesbeurt.tekent() && wordtGewijzigd.lees(() -> false)
                ? regels.vooraf(this::lees, Bewaarsleutel::new).stream()
                        .filter(regel -> regel.nummer().equals(gekozen))
                        .findFirst()
                        .map(Bewaarregel::bewaring)
                : Optional.empty();
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    /** @return what was typed; when the fields open, until when it is held back already */
    public String getTot() {
        return staatEr().map(Bewaarregel.Bewaring::tot).map(DAG::format).orElse(tot);
    }

    public void setTot(String tot) {
        this.tot = tot;
    }
}
