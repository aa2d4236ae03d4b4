package nl.samenspraak.klachten.werkvoorraad;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.register.Registerteksten;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Klachttoewijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Lijstmodel;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The lists of klachten: mine, what nobody has taken up, all that is open, and what came to its end. */
@Named("klachtenlijst")
@ViewScoped
public class KlachtenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Klachttoewijzing toewijzing;

    @Inject
    private Klachtrubrieken rubrieken;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    private final Leesbeurt<Regels> regels = new Leesbeurt<>();
    private final Leesbeurt<Werklijststand> stand = new Leesbeurt<>();
    private List<Werksleutel> getoond = new ArrayList<>();
    private long totaal;
    private String gevraagd;
    private String gevraagdeTermijn;
    private Werksleutel twijfel;

    /** Whoever has no purpose for klachten cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.KLACHT);
    }

    /** Takes over the list and the term that the address names; without them, those of the last time stay. */
    public void open() {
        neemOver(Werklijst.values(), gevraagd, lijst -> {
            if (lijst != filter.lijst()) {
                filter.kies(lijst);
            }
        });
        neemOver(Dringendheid.values(), gevraagdeTermijn, filter::beperk);
    }

    private static <E extends Enum<E>> void neemOver(E[] bekend, String naam, Consumer<E> keuze) {
        Arrays.stream(bekend)
                .filter(waarde -> waarde.name().equalsIgnoreCase(naam))
                .forEach(keuze);
    }

    /** Another filter shows its first page. */
    public void gefilterd() {
        tabel().setFirst(0);
    }

    private static DataTable tabel() {
        return (DataTable) Faces.getViewRoot().findComponent("werkform:regels");
    }

    /** Looks for a number, or in one's own list for a klager. */
    public void zoek() {
        boolean naam = filter.zoek() != null && Klachtnummer.lees(filter.zoek()).isEmpty();
        if (naam && filter.lijst() != Werklijst.MIJN) {
            Scherm.fout("zoek", Registerteksten.tekst("lijst.zoek.nummer"));
            filter.zoek(null);
        } else {
            gefilterd();
        }
    }

    /** Shows the whole list again. */
    public void wisZoek() {
        filter.zoek(null);
        Scherm.vergeetInvoer("werkform");
        gefilterd();
    }

    /**
     * Takes up a klacht that nobody has, and goes to it; whoever was involved in it is told that this cannot be (R-KLA-05).
     *
     * @param regel the row of that klacht
     */
    public void pakOp(Werkregel regel) {
        pakOp(new Werksleutel(regel), false);
    }

    /** Takes up the klacht of {@link #getTwijfel} all the same. */
    public void pakTochOp() {
        pakOp(twijfel, true);
    }

    /** Leaves it to a colleague. */
    public void laatLiggen() {
        twijfel = null;
    }

    private void pakOp(Werksleutel regel, boolean zeker) {
        twijfel = null;
        Doelbinding binding =
                doelbindingen.kies(regel.klacht().zaak(), doel().doel().code());
        Optional<Weigerreden> bezwaar = pakOp(regel, zeker, binding);
        if (bezwaar.isEmpty()) {
            Faces.redirect("klachten/klacht.xhtml?id=%s", regel.klacht().toString());
        } else {
            stand.opnieuw();
            doelbindingen.laatLos(regel.klacht().zaak());
            zegWaarom(regel, bezwaar.get());
        }
    }

    private void zegWaarom(Werksleutel regel, Weigerreden bezwaar) {
        if (bezwaar == Weigerreden.NAAM_GENOEMD) {
            twijfel = regel;
        } else {
            Scherm.waarschuwing(
                    Registerteksten.tekst("lijst.nietopgepakt", regel.nummer(), Klachtteksten.bezwaar(bezwaar)));
        }
    }

    private Optional<Weigerreden> pakOp(Werksleutel regel, boolean zeker, Doelbinding binding) {
        try {
            return toewijzing.pakOp(regel.nummer(), zeker, binding).bezwaar();
        } catch (VerouderdeVersie | Weigering eenOogwenkTeLaat) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
    }

    /** @return the klacht in which somebody stands who is called like the user; {@code null} when there is nothing to ask */
    public Klachtnummer getTwijfel() {
        return twijfel == null ? null : twijfel.nummer();
    }

    /** The source of the table: asks for one page at a time. */
    private final class Regels extends Lijstmodel<Werkregel> {

        private static final long serialVersionUID = 1L;

        Regels() {
            super(totaal, () -> getoond.stream().map(Werksleutel::regel).toList());
        }

        @Override
        protected List<Werkregel> lees(int eerste, int aantal, Map<String, SortMeta> sortering) {
            Optional<SortMeta> gekozen = sortering.values().stream().findFirst();
            filter.blader(
                    gekozen.map(SortMeta::getField).map(Regels::volgorde).orElse(filter.volgorde()),
                    gekozen.map(meta -> meta.getOrder() == SortOrder.DESCENDING).orElse(filter.aflopend()),
                    eerste);
            Pagina<Werkregel> pagina = lees(aantal);
            if (pagina.rijen().isEmpty() && eerste > 0) {
                filter.blader(filter.volgorde(), filter.aflopend(), 0);
                gefilterd();
                pagina = lees(aantal);
            }
            getoond = new ArrayList<>(
                    pagina.rijen().stream().map(Werksleutel::new).toList());
            totaal = pagina.totaal();
            telt(totaal);
            return pagina.rijen();
        }

        /** The page of the last time may be gone, because others worked on: then there is always the first. */
        private Pagina<Werkregel> lees(int aantal) {
            return voorraad.lijst(
                    filter.vraag(Math.min(aantal, Werkvoorraadvraag.MEESTE), LocalDate.now(klok)), doel());
        }

        private static Werkvolgorde volgorde(String kolom) {
            return switch (kolom) {
                case "nummer" -> Werkvolgorde.NUMMER;
                case "ontvangenOp" -> Werkvolgorde.ONTVANGEN;
                default -> Werkvolgorde.UITERLIJK;
            };
        }

        @Override
        public String getRowKey(Werkregel regel) {
            return regel.klacht().toString();
        }
    }

    public LazyDataModel<Werkregel> getRegels() {
        return regels.lees(Regels::new);
    }

    public Werklijst[] getLijsten() {
        return Werklijst.values();
    }

    public Werklijst getLijst() {
        return filter.lijst();
    }

    /** @return how much work there is in every list */
    public Werklijststand getStand() {
        return stand.lees(voorraad::stand);
    }

    /** @return how far a klacht in this list can be */
    public List<Klachtstatus> getStatussen() {
        return switch (filter.lijst()) {
            case MIJN -> List.of(Klachtstatus.IN_BEHANDELING, Klachtstatus.AFGEDAAN);
            case OPEN -> List.of(Klachtstatus.NIEUW, Klachtstatus.IN_BEHANDELING);
            case NIEUW, AFGEDAAN -> List.of();
        };
    }

    public Klachtstatus getStatus() {
        return filter.status();
    }

    public void setStatus(Klachtstatus status) {
        filter.beperk(status);
    }

    public Dringendheid[] getTermijnen() {
        return new Dringendheid[] {Dringendheid.TE_LAAT, Dringendheid.VANDAAG, Dringendheid.DEZE_WEEK};
    }

    public Dringendheid getTermijn() {
        return filter.termijn();
    }

    public void setTermijn(Dringendheid termijn) {
        filter.beperk(termijn);
    }

    public List<Klachtrubriek> getAarden() {
        return rubrieken.alleAarden();
    }

    public String getAard() {
        return filter.aard();
    }

    public void setAard(String aard) {
        filter.beperkTotAard(aard);
    }

    public String getZoek() {
        return filter.zoek();
    }

    public void setZoek(String zoek) {
        filter.zoek(zoek);
    }

    public int getEerste() {
        return filter.vanaf();
    }

    /**
     * @param volgorde name of what a column sorts by
     * @return in which direction the table is sorted by it when the screen opens: asc, desc or unsorted
     */
    public String richting(String volgorde) {
        if (!filter.volgorde().name().equals(volgorde)) {
            return "unsorted";
        }
        return filter.aflopend() ? "desc" : "asc";
    }

    public String getGevraagd() {
        return gevraagd;
    }

    public void setGevraagd(String gevraagd) {
        this.gevraagd = gevraagd;
    }

    public String getGevraagdeTermijn() {
        return gevraagdeTermijn;
    }

    public void setGevraagdeTermijn(String gevraagdeTermijn) {
        this.gevraagdeTermijn = gevraagdeTermijn;
    }
}
