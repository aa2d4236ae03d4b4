package nl.samenspraak.meldpunt.aanvullen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.ui.Scherm;

/** The answer to what the betrokkene asked about his data, and taking that back. */
@Named("verzoekantwoord")
@ViewScoped
public class VerzoekBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AanvullenBean scherm;

    @Inject
    private Verzoekantwoorden antwoorden;

    @Inject
    private Clock klok;

    private UUID gekozen;
    private boolean terug;
    private boolean verlengt;
    private Verzoekuitkomst uitkomst;
    private LocalDate dag;
    private Contactwijze wijze;
    private String grond;
    private String reden;

    /** Most is recorded on the day on which it was. */
    @PostConstruct
    void stelDagVoor() {
        dag = LocalDate.now(klok);
    }

    /**
     * Opens the fields of an answer, or of taking one back.
     *
     * @param taak the request
     * @param terugnemen whether its answer is taken back
     */
    public void kies(Terugbelregel taak, boolean terugnemen) {
        gekozen = taak.id();
        terug = terugnemen;
        verlengt = false;
        // What a refused answer to another request left here is not about this one.
        uitkomst = null;
        wijze = null;
        grond = null;
        reden = null;
        stelDagVoor();
        Scherm.vergeetInvoer("antwoordblok");
        Scherm.naar("antwoordkop");
    }

    /**
     * Opens the fields with which a request takes longer.
     *
     * @param taak the request
     */
    public void kiesVerlenging(Terugbelregel taak) {
        kies(taak, false);
        verlengt = true;
    }

    /** Records that it takes longer, and that the betrokkene heard so. */
    public void verleng() {
        scherm.doe(
                "terugreden",
                () -> reden,
                (waarom, doel) -> antwoorden
                        .verleng(scherm.dossier(), gekozen, dag, waarom, scherm.versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    String veld = switch (bezwaar) {
                        case REDEN_ONTBREEKT -> "terugreden";
                        case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG, VERLENGING_TE_LAAT -> "antwoorddag";
                        default -> null;
                    };
                    Scherm.fout(veld, Meldteksten.tekst("reden." + bezwaar));
                },
                () -> scherm.naarDezelfde(Meldteksten.tekst("aanvullen.verzoek.verleng.klaar")));
    }

    /** Closes those fields. */
    public void laat() {
        gekozen = null;
    }

    /** Records the answer. */
    public void beantwoord() {
        scherm.doe(
                "antwoordgrond",
                () -> new Verzoekantwoord(uitkomst, dag, wijze, grond),
                (antwoord, doel) -> antwoorden
                        .beantwoord(scherm.dossier(), gekozen, antwoord, scherm.versie(), doel)
                        .bezwaar(),
                VerzoekBean::meld,
                () -> scherm.naarDezelfde(Meldteksten.tekst("aanvullen.verzoek.gedaan")));
    }

    private static void meld(Weigerreden bezwaar) {
        String woorden = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT ->
                Scherm.fout("antwoorduitkomst", Meldteksten.tekst("aanvullen.verzoek.uitkomst.fout"));
            case WIJZE_ONTBREEKT -> Scherm.fout("antwoordwijze", woorden);
            case REDEN_ONTBREEKT -> Scherm.fout("antwoordgrond", Meldteksten.tekst("aanvullen.verzoek.grond.fout"));
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG -> Scherm.fout("antwoorddag", woorden);
            default -> Scherm.fout(woorden);
        }
    }

    /** Takes it back. */
    public void neemTerug() {
        scherm.doe(
                "terugreden",
                () -> reden,
                (waarom, doel) -> antwoorden
                        .neemTerug(scherm.dossier(), gekozen, waarom, scherm.versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    String veld = bezwaar == Weigerreden.REDEN_ONTBREEKT ? "terugreden" : null;
                    Scherm.fout(veld, Meldteksten.tekst("reden." + bezwaar));
                },
                () -> scherm.naarDezelfde(Meldteksten.tekst("aanvullen.verzoek.terug.klaar")));
    }

    /**
     * Gives the letter with the answer.
     *
     * @param taak the request
     * @throws IOException when the answer cannot be written
     */
    public void download(Terugbelregel taak) throws IOException {
        Optional<Verzoekbrief> brief = scherm.geef(doel -> antwoorden.brief(scherm.dossier(), taak.id(), doel));
        if (brief.isPresent()) {
            Scherm.tekstbestand(
                    "antwoord-" + brief.get().nummer(), brief.get().bericht().tekst());
        }
    }

    /** @return the request whose fields are open; {@code null} when none are */
    public Terugbelregel getGekozen() {
        return gekozen == null || scherm.getView() == null
                ? null
                : scherm.getView().verzoeken().stream()
                        .filter(taak -> taak.id().equals(gekozen) && (taak.gedaanOp() != null) == terug)
                        .findFirst()
                        .orElse(null);
    }

    public Verzoekuitkomst[] getUitkomsten() {
        return Verzoekuitkomst.values();
    }

    public Contactwijze[] getWijzen() {
        return Contactwijze.values();
    }

    /** @return whether a request takes longer */
    public boolean isVerlengt() {
        return verlengt;
    }

    /** @return whether an answer is recorded */
    public boolean isAntwoordt() {
        return !terug && !verlengt;
    }

    /** @return the key of the words above the fields that are open */
    public String getKop() {
        if (verlengt) {
            return "aanvullen.verzoek.verleng.kop";
        }
        return terug ? "aanvullen.verzoek.terug.kop" : "aanvullen.verzoek.antwoordkop";
    }

    /** @return whether an answer is taken back */
    public boolean isTerug() {
        return terug;
    }

    public Verzoekuitkomst getUitkomst() {
        return uitkomst;
    }

    public void setUitkomst(Verzoekuitkomst uitkomst) {
        this.uitkomst = uitkomst;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public Contactwijze getWijze() {
        return wijze;
    }

    public void setWijze(Contactwijze wijze) {
        this.wijze = wijze;
    }

    public String getGrond() {
        return grond;
    }

    public void setGrond(String grond) {
        this.grond = grond;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
