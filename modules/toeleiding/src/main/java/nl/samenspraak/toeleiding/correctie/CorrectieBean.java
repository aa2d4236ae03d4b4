package nl.samenspraak.toeleiding.correctie;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What is recorded with whose it is, what the client wants corrected, and the decision on it. */
@Named("correcties")
@ViewScoped
public class CorrectieBean extends Toeleidingscherm<Weigerreden, CorrectiesView> {

    private static final long serialVersionUID = 1L;

    private static final int LANGSTE_KEUZE = 80;

    @Inject
    private Correctieregister register;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private String feit;
    private LocalDate gevraagdOp;
    private boolean beperken;
    private final Map<String, Boolean> kreeg = new HashMap<>();
    private final Map<String, Boolean> kreegEerder = new HashMap<>();
    private UUID gekozen;
    private Boolean verbeteren;

    @PostConstruct
    void stelDagVoor() {
        gevraagdOp = LocalDate.now(klok);
    }

    @Override
    protected CorrectiesView lees(ToeleidingId dossier, Doelbinding doel) {
        return register.open(dossier, doel);
    }

    @Override
    protected long versie(CorrectiesView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/correcties.xhtml?id=%s";
    }

    /** Records that the client asks for a correction. */
    public void vraag() {
        doe(
                "nieuw",
                () -> new NieuweCorrectie(feit, tekst.get("nieuw"), gevraagdOp, beperken, aangevinkt(kreegEerder)),
                (nieuw, doel) ->
                        register.vraag(dossier(), nieuw, versie(), doel).bezwaar(),
                bezwaar -> meld(bezwaar, "kreegeerder"),
                () -> naarDezelfde(Toeleidingteksten.tekst("correctie.gevraagd")));
    }

    /**
     * Opens the fields with which is decided.
     *
     * @param welke which correction
     */
    public void kies(UUID welke) {
        gekozen = welke;
        verbeteren = null;
        kreeg.clear();
        Scherm.vergeetInvoer("besluitblok");
    }

    /** Decides. */
    public void beslis() {
        doe(
                "reden",
                () -> new Correctiebesluit(
                        verbeteren,
                        tekst.get("reden"),
                        Boolean.FALSE.equals(verbeteren) ? tekst.get("verklaring") : "",
                        aangevinkt(kreeg)),
                (besluit, doel) -> register.beslis(dossier(), gekozen, besluit, versie(), doel)
                        .bezwaar(),
                bezwaar -> meld(bezwaar, "kreeg"),
                () -> naarDezelfde(Toeleidingteksten.tekst("correctie.besloten")));
    }

    private static void meld(Weigerreden bezwaar, String kring) {
        String zin = Toeleidingteksten.tekst(bezwaar);
        switch (bezwaar) {
            case FEIT_ONTBREEKT, CORRECTIE_LOOPT_AL -> Scherm.fout("feit", zin);
            case TEKST_ONTBREEKT, CORRECTIE_IS_HETZELFDE, CORRECTIE_TE_LANG, CORRECTIE_JA_OF_NEE ->
                Scherm.fout("nieuw", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("gevraagdop", zin);
            case KREEG_ONTBREEKT, KREEG_DIT_NIET -> Scherm.fout(kring, zin);
            case KEUZE_ONTBREEKT -> Scherm.fout("verbeteren", zin);
            case REDEN_ONTBREEKT -> Scherm.fout("reden", zin);
            default -> Scherm.fout(zin);
        }
    }

    /** @return the correction of which the fields are open; {@code null} when there is none */
    public CorrectiesView.Regel getGekozen() {
        return gekozen == null || getView() == null
                ? null
                : getView().correcties().stream()
                        .filter(deze -> deze.id().equals(gekozen) && deze.stand() == Correctiestand.GEVRAAGD)
                        .findFirst()
                        .orElse(null);
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    public String getFeit() {
        return feit;
    }

    public void setFeit(String feit) {
        if (!Objects.equals(feit, this.feit)) {
            kreegEerder.clear();
        }
        this.feit = feit;
    }

    public LocalDate getGevraagdOp() {
        return gevraagdOp;
    }

    public void setGevraagdOp(LocalDate gevraagdOp) {
        this.gevraagdOp = gevraagdOp;
    }

    public boolean isBeperken() {
        return beperken;
    }

    public void setBeperken(boolean beperken) {
        this.beperken = beperken;
    }

    /**
     * @param dit what is recorded
     * @return what it is about
     */
    public String kop(Feit dit) {
        return switch (dit.soort()) {
            case "bevinding" -> Toeleidingteksten.tekst("punt." + dit.wat());
            case Feit.BEKEND -> Toeleidingteksten.tekst("correctie.bekend", dit.wat());
            case "hulp" ->
                dit.bron().bron() == Bronsoort.CLIENT
                        ? Toeleidingteksten.tekst("correctie.hulp.zelf")
                        : Toeleidingteksten.tekst("correctie.hulp", dit.bron().naam());
            default -> Toeleidingteksten.tekst("correctie.wat." + dit.soort());
        };
    }

    /**
     * @param dit what is recorded
     * @return how it can be chosen: a yes alone tells nothing, and a long text is told by its beginning
     */
    public String label(Feit dit) {
        String kort = dit.tekst().length() > LANGSTE_KEUZE
                ? dit.tekst().substring(0, LANGSTE_KEUZE).strip() + "…"
                : dit.tekst();
        return kop(dit) + (dit.soort().equals(Feit.BEKEND) ? " " : ": ") + kort;
    }

    /** @return of whom has to be said whether they got what is corrected, and nobody; empty when nobody can have got it */
    public List<SelectItem> getKring() {
        return getGekozen() == null ? List.of() : kring(getGekozen().feit());
    }

    /** @return of whom has to be said whether they got what may not be used, and nobody; empty when nobody can have got it */
    public List<SelectItem> getKringEerder() {
        return getView() == null || !beperken ? List.of() : kring(feit);
    }

    private List<SelectItem> kring(String over) {
        List<SelectItem> kring = new ArrayList<>();
        getView().kregen(over).forEach(wie -> kring.add(new SelectItem(wie.sleutel(), wie.naam())));
        if (!kring.isEmpty()) {
            kring.add(new SelectItem(Kring.NIEMAND, Toeleidingteksten.tekst("correctie.kreeg.niemand")));
        }
        return kring;
    }

    /** @return who got what is corrected, by key */
    public Map<String, Boolean> getKreeg() {
        return kreeg;
    }

    /** @return who got what may not be used, by key */
    public Map<String, Boolean> getKreegEerder() {
        return kreegEerder;
    }

    private static Set<String> aangevinkt(Map<String, Boolean> vinkjes) {
        return vinkjes.entrySet().stream()
                .filter(vinkje -> Boolean.TRUE.equals(vinkje.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public Boolean getVerbeteren() {
        return verbeteren;
    }

    public void setVerbeteren(Boolean verbeteren) {
        this.verbeteren = verbeteren;
    }
}
