package nl.samenspraak.toegang.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.logboek.LogregelView;
import nl.samenspraak.toegang.logboek.Logvraag;
import nl.samenspraak.toegang.logboek.Toezicht;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.recht.Rechten;
import org.primefaces.model.LazyDataModel;

/** The log screen of the FG: a table with filters, paged in the database, and its export. */
@Named("logboek")
@ViewScoped
public class LogboekBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Toezicht toezicht;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    private final Bladlijst<Logsleutel> regels = new Bladlijst<>("logform:regels");
    private LocalDate van;
    private LocalDate tot;
    private String gebruiker;
    private String pet;
    private String doelcode;
    private String uitkomst;
    private String persoon;
    private UUID dossier;
    private String spanId;

    @PostConstruct
    void begin() {
        van = LocalDate.now(klok);
        tot = van;
    }

    /** Chooses the purpose before anything of the page is shown; who has none is refused here. */
    public void open() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.LOGBOEK);
    }

    /** Shows the lines that fit the filters, from the first page. */
    public void filter() {
        if (tot.isBefore(van)) {
            LocalDate eerste = tot;
            tot = van;
            van = eerste;
        }
    }

    /**
     * Shows only lines about one person.
     *
     * @param regel a line about that person
     */
    public void alleenOver(LogregelView regel) {
        persoon = regel.pseudoniem();
    }

    /**
     * Shows every person of one access.
     *
     * @param regel a line of that access
     */
    public void alleenHandeling(LogregelView regel) {
        spanId = regel.spanId();
    }

    /**
     * Shows only lines of one case.
     *
     * @param regel a line of that case
     */
    public void alleenDossier(LogregelView regel) {
        dossier = regel.dossier();
    }

    /** Takes all filters away but the period. */
    public void wis() {
        gebruiker = null;
        pet = null;
        doelcode = null;
        uitkomst = null;
        persoon = null;
        dossier = null;
        spanId = null;
    }

    /**
     * Writes the lines that fit the filters as CSV.
     *
     * @throws IOException when the answer cannot be written
     */
    public void exporteer() throws IOException {
        Pagina<LogregelView> alles = toezicht.export(vraag(true, false), doel());
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Logexport(klok.getZone()).schrijf(alles, uit);
        Scherm.bestand("logboek-" + van + "-" + tot + ".csv", "text/csv; charset=UTF-8", uit.toByteArray());
    }

    private Logvraag vraag(boolean alleRegels, boolean oudsteEerst) {
        return new Logvraag(
                van, tot, gebruiker, pet, doelcode, uitkomst, persoon, dossier, spanId, alleRegels, oudsteEerst);
    }

    public LazyDataModel<LogregelView> getRegels() {
        return regels.rijen(this::lees, Logsleutel::new);
    }

    private Pagina<LogregelView> lees(Blad blad) {
        boolean oudsteEerst = blad.kolom() != null && !blad.aflopend();
        return toezicht.regels(vraag(false, oudsteEerst), blad.eerste(), blad.aantal(), doel());
    }

    public List<Pet> getPetten() {
        return rechten.matrix().petten();
    }

    public List<Doel> getDoelen() {
        return rechten.doelen().alle();
    }

    public Uitkomst[] getUitkomsten() {
        return Uitkomst.values();
    }

    public boolean isGefilterd() {
        return gebruiker != null
                || pet != null
                || doelcode != null
                || uitkomst != null
                || persoon != null
                || dossier != null
                || spanId != null;
    }

    public LocalDate getVan() {
        return van;
    }

    public void setVan(LocalDate van) {
        this.van = van;
    }

    public LocalDate getTot() {
        return tot;
    }

    public void setTot(LocalDate tot) {
        this.tot = tot;
    }

    public String getGebruiker() {
        return gebruiker;
    }

    public void setGebruiker(String gebruiker) {
        this.gebruiker = gebruiker;
    }

    public String getPet() {
        return pet;
    }

    public void setPet(String pet) {
        this.pet = pet;
    }

    public String getDoelcode() {
        return doelcode;
    }

    public void setDoelcode(String doelcode) {
        this.doelcode = doelcode;
    }

    public String getUitkomst() {
        return uitkomst;
    }

    public void setUitkomst(String uitkomst) {
        this.uitkomst = uitkomst;
    }

    /** @return of whom alone lines are shown, when there are any; {@code null} when that is everyone */
    public String getPersoonnaam() {
        if (persoon == null || !Leesbeurt.tekent()) {
            return null;
        }
        return regels.vooraf(this::lees, Logsleutel::new).stream()
                .map(LogregelView::persoonnaam)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public String getSpanId() {
        return spanId;
    }

    public UUID getDossier() {
        return dossier;
    }
}
