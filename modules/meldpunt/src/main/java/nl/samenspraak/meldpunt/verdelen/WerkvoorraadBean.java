package nl.samenspraak.meldpunt.verdelen;

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
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Lijstmodel;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The work lists of the meldpunt: mine, what nobody has, my team's, and all of it. */
@Named("werkvoorraad")
@ViewScoped
public class WerkvoorraadBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    private final Leesbeurt<Regels> regels = new Leesbeurt<>();
    private List<Werksleutel> getoond = new ArrayList<>();
    private long totaal;
    private String gevraagd;
    private String gevraagdeTermijn;

    /** Whoever has no purpose for meldingen cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.SIGNAAL);
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
        ((DataTable) Faces.getViewRoot().findComponent("werkform:regels")).setFirst(0);
    }

    /**
     * Takes up a melding that nobody has, and goes to it.
     *
     * @param regel the row of that melding
     */
    public void pakOp(Werkregel regel) {
        Doelbinding binding =
                doelbindingen.kies(regel.melding().zaak(), doel().doel().code());
        Optional<Weigerreden> bezwaar = pakOp(regel, binding);
        if (bezwaar.isEmpty()) {
            Faces.redirect("meldpunt/melding.xhtml?id=%s", regel.melding().toString());
        } else {
            doelbindingen.laatLos(regel.melding().zaak());
            Scherm.bericht(Meldteksten.tekst(
                    "werkvoorraad.nietopgepakt", regel.nummer(), Meldteksten.tekst("reden." + bezwaar.get())));
        }
    }

    private Optional<Weigerreden> pakOp(Werkregel regel, Doelbinding binding) {
        try {
            Verrichting<Weigerreden> verrichting = verdeling.pakOp(regel.nummer(), binding);
            return verrichting.bezwaar();
        } catch (VerouderdeVersie | Weigering vanEenAnder) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
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
                    gekozen.map(SortMeta::getField).map(Regels::volgorde).orElse(Werkvolgorde.UITERLIJK),
                    gekozen.filter(meta -> meta.getOrder() == SortOrder.DESCENDING)
                            .isPresent(),
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
            return verdeling.werkvoorraad(
                    filter.vraag(Math.min(aantal, Werkvoorraadvraag.MEESTE), LocalDate.now(klok)), doel());
        }

        private static Werkvolgorde volgorde(String kolom) {
            return switch (kolom) {
                case "nummer" -> Werkvolgorde.NUMMER;
                case "aangenomenOp" -> Werkvolgorde.AANGENOMEN;
                default -> Werkvolgorde.UITERLIJK;
            };
        }

        @Override
        public String getRowKey(Werkregel regel) {
            return regel.melding().toString();
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
    public Werkstand getStand() {
        return telling.stand();
    }

    public Meldingstatus[] getStatussen() {
        return Meldingstatus.values();
    }

    public Meldingstatus getStatus() {
        return filter.status();
    }

    public void setStatus(Meldingstatus status) {
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
