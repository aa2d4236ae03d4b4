package nl.samenspraak.personen.inkijk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import org.omnifaces.util.Faces;

/**
 * The page from which somebody looks into the BRP: why, what differs, and what to take over. An answer is drawn once; what stays in between is which
 * look it was and a print of each difference.
 */
@Named("inkijk")
@ViewScoped
public class InkijkBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.personen.teksten");
    private static final String GEKOZEN = "neem";

    @Inject
    private Inkijker inkijker;

    @Inject
    private DoelbindingBean doelbinding;

    private String id;
    private Inkijkdiepte diepte = Inkijkdiepte.EERST;
    private String redenDoel;
    private String redenNodig;
    private String redenLichter;
    private String redenEvenredig;
    private UUID gezien;
    private boolean metBsn;
    private final Map<Inkijkdeel, String> afdrukken = new EnumMap<>(Inkijkdeel.class);
    private final Leesbeurt<Herkomsten> over = new Leesbeurt<>();
    private final Leesbeurt<InkijkView> uitkomst = new Leesbeurt<>();

    /**
     * Opens the page of the person that the address names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        if (persoon() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Herkomsten geopend = over.lees(() -> inkijker.open(persoon(), doel()));
        metBsn = geopend.metBsn();
    }

    private PersoonId persoon() {
        try {
            return id == null ? null : new PersoonId(UUID.fromString(id));
        } catch (IllegalArgumentException geenKenmerk) {
            return null;
        }
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.INKIJK);
    }

    /** @return who it is about; {@code null} when the address names nobody, or nothing of it is drawn: a look is no second opening */
    public Herkomsten getOver() {
        return over.leesOmTeTekenen(() -> persoon() == null ? null : inkijker.open(persoon(), doel()));
    }

    /** @return whether there is a BSN to ask with */
    public boolean isMetBsn() {
        return metBsn;
    }

    /** @return whether the registry is connected */
    public boolean isAangesloten() {
        return inkijker.aangesloten();
    }

    /** Looks, when there are reasons to. */
    public void kijk() {
        afdrukken.clear();
        gezien = null;
        noodzaak().ifPresent(noodzaak -> {
            InkijkView view = inkijker.kijk(persoon(), diepte, noodzaak, doel());
            uitkomst.zet(view);
            view.bezwaar().ifPresent(storing -> Scherm.fout(WOORDEN.van("inkijk.storing." + storing)));
            if (view.isGedaan()) {
                gezien = view.id();
                view.verschillen().forEach(verschil -> afdrukken.put(verschil.deel(), verschil.afdruk()));
            }
        });
    }

    private Optional<Inkijknoodzaak> noodzaak() {
        boolean goed = eis("redendoel", redenDoel)
                & eis("redennodig", redenNodig)
                & eis("redenlichter", redenLichter)
                & eis("redenevenredig", redenEvenredig);
        if (!goed) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Inkijknoodzaak(redenDoel, redenNodig, redenLichter, redenEvenredig));
        } catch (OngeldigeWaarde tweeKeerHetzelfde) {
            Scherm.fout("redenevenredig", tweeKeerHetzelfde.getMessage());
            return Optional.empty();
        }
    }

    private static boolean eis(String veld, String antwoord) {
        try {
            Inkijknoodzaak.eis(antwoord);
            return true;
        } catch (OngeldigeWaarde zegtNiets) {
            Scherm.fout(veld, zegtNiets.getMessage());
            return false;
        }
    }

    /**
     * Takes over what was ticked.
     *
     * @return the page of the person when it was done
     */
    public String neemOver() {
        Inkijkovername overname =
                inkijker.neemOver(persoon(), gezien == null ? new UUID(0, 0) : gezien, gekozen(), doel());
        if (!overname.isGedaan()) {
            afdrukken.clear();
            Scherm.fout(WOORDEN.van(
                    overname.reden() == Inkijkovername.Reden.STORING
                            ? "inkijk.storing." + overname.storing()
                            : "inkijk.niet." + overname.reden()));
            return null;
        }
        Scherm.berichtNaDoorsturen(WOORDEN.van("inkijk.overgenomen"));
        return "/personen/persoon.xhtml?faces-redirect=true&id=" + persoon();
    }

    private Map<Inkijkdeel, String> gekozen() {
        String[] namen = Faces.getRequestParameterValues(GEKOZEN);
        return namen == null
                ? Map.of()
                : Arrays.stream(namen)
                        .distinct()
                        .flatMap(naam -> afdrukken.keySet().stream()
                                .filter(deel -> deel.name().equals(naam)))
                        .collect(Collectors.toMap(deel -> deel, afdrukken::get));
    }

    /** Looks further: that has reasons of its own, so those given before go. */
    public void kiesDieper() {
        diepte = Inkijkdiepte.DIEPER;
        redenDoel = null;
        redenNodig = null;
        redenLichter = null;
        redenEvenredig = null;
        gezien = null;
        afdrukken.clear();
        Scherm.vergeetInvoer("inkijkform");
    }

    /** @return what differs, or why not; {@code null} when nothing was asked just now */
    public InkijkView getUitkomst() {
        return uitkomst.lees(() -> null);
    }

    /** @return whether something that differs was seen and can be taken over; the table with it is drawn once */
    public boolean isOverTeNemen() {
        return !afdrukken.isEmpty();
    }

    /** @return what this look asks */
    public List<Inkijkdeel> getVraagt() {
        return List.copyOf(inkijker.vraagt(diepte, doel()));
    }

    /** @return whether one may look further than this */
    public boolean isKanDieper() {
        return diepte == Inkijkdiepte.EERST
                && !inkijker.vraagt(Inkijkdiepte.DIEPER, doel()).isEmpty();
    }

    public Inkijkdiepte getDiepte() {
        return diepte;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRedenDoel() {
        return redenDoel;
    }

    public void setRedenDoel(String redenDoel) {
        this.redenDoel = redenDoel;
    }

    public String getRedenNodig() {
        return redenNodig;
    }

    public void setRedenNodig(String redenNodig) {
        this.redenNodig = redenNodig;
    }

    public String getRedenLichter() {
        return redenLichter;
    }

    public void setRedenLichter(String redenLichter) {
        this.redenLichter = redenLichter;
    }

    public String getRedenEvenredig() {
        return redenEvenredig;
    }

    public void setRedenEvenredig(String redenEvenredig) {
        this.redenEvenredig = redenEvenredig;
    }
}
