package nl.samenspraak.toeleiding.correctie;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What is recorded with whose it is, what the client wants corrected, and the decision on it. */
@Named("correcties")
@ViewScoped
public class CorrectieBean extends Toeleidingscherm<Weigerreden, CorrectiesView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Correctieregister register;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private String feit;
    private LocalDate gevraagdOp;
    private boolean beperken;
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
                () -> new NieuweCorrectie(feit, tekst.get("nieuw"), gevraagdOp, beperken),
                (nieuw, doel) ->
                        register.vraag(dossier(), nieuw, versie(), doel).bezwaar(),
                CorrectieBean::meld,
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
        Scherm.vergeetInvoer("besluitblok");
    }

    /** Decides. */
    public void beslis() {
        doe(
                "reden",
                () -> new Correctiebesluit(
                        verbeteren,
                        tekst.get("reden"),
                        Boolean.FALSE.equals(verbeteren) ? tekst.get("verklaring") : ""),
                (besluit, doel) -> register.beslis(dossier(), gekozen, besluit, versie(), doel)
                        .bezwaar(),
                CorrectieBean::meld,
                () -> naarDezelfde(Toeleidingteksten.tekst("correctie.besloten")));
    }

    private static void meld(Weigerreden bezwaar) {
        String zin = Toeleidingteksten.tekst(bezwaar);
        switch (bezwaar) {
            case FEIT_ONTBREEKT, CORRECTIE_LOOPT_AL -> Scherm.fout("feit", zin);
            case TEKST_ONTBREEKT, CORRECTIE_IS_HETZELFDE, CORRECTIE_TE_LANG -> Scherm.fout("nieuw", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("gevraagdop", zin);
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

    public Boolean getVerbeteren() {
        return verbeteren;
    }

    public void setVerbeteren(Boolean verbeteren) {
        this.verbeteren = verbeteren;
    }
}
