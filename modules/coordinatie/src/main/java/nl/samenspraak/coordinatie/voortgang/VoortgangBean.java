package nl.samenspraak.coordinatie.voortgang;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.coordinatie.werklijst.Pooldruk;
import nl.samenspraak.coordinatie.werklijst.Poolstand;
import nl.samenspraak.coordinatie.werklijst.Werkverdeling;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** The page that says how a coördinatie goes: what has to be done, looking at it, stopping, giving it to a colleague. */
@Named("voortgang")
@ViewScoped
public class VoortgangBean extends Coordinatiescherm<VoortgangView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Voortgangswerk werk;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Poolstand pool;

    @Inject
    private Clock klok;

    private Toetssoort toetssoort;
    private LocalDate toetsdag;
    private Boolean gesproken;
    private String bevinding;
    private Regievorm regie;
    private Stopgrond grond;
    private String stopreden;
    private String stopvervolg;
    private LocalDate berichtdag;
    private String collega;
    private String overdrachtreden;

    @PostConstruct
    void begin() {
        toetsdag = LocalDate.now(klok);
        berichtdag = toetsdag;
    }

    @Override
    protected VoortgangView lees(CoordinatieId coordinatie, Doelbinding doel) {
        return werk.open(coordinatie, doel);
    }

    @Override
    protected long versie(VoortgangView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "coordinatie/voortgang.xhtml?id=%s";
    }

    /** Begins on what a colleague gave. */
    public void pakOp() {
        doe(doel -> verdeling.pakOp(getView().kop().nummer(), doel).bezwaar(), new Weigervelden(), this::bewaard);
    }

    /** Says which kind of regie it is. */
    public void kiesRegie() {
        doe(
                doel -> werk.kiesRegie(dossier(), regie, versie(), doel).bezwaar(),
                new Weigervelden().bij("regie", Weigerreden.REGIE_ONTBREEKT, Weigerreden.REGIE_PAST_NIET),
                this::bewaard);
    }

    /** Records that it was looked at or decided. */
    public void legToetsVast() {
        doe(
                "bevinding",
                () -> new NieuweToets(toetssoort, toetsdag, gesproken, bevinding),
                (nieuw, doel) ->
                        werk.legToetsVast(dossier(), nieuw, versie(), doel).bezwaar(),
                new Weigervelden()
                        .bij("toetssoort", Weigerreden.SOORT_ONTBREEKT)
                        .bij(
                                "toetsdag",
                                Weigerreden.DAG_ONTBREEKT,
                                Weigerreden.DAG_IN_TOEKOMST,
                                Weigerreden.DAG_TE_VROEG)
                        .bij("gesproken", Weigerreden.GESPROKEN_ONTBREEKT)
                        .bij("bevinding", Weigerreden.MOTIVERING_ONTBREEKT),
                this::bewaard);
    }

    /** Stops it. */
    public void stop() {
        doe(
                "stopreden",
                () -> stopreden == null ? "" : stopreden,
                (waarom, doel) -> werk.stop(dossier(), grond, waarom, stopvervolg, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("stopgrond", Weigerreden.GROND_ONTBREEKT, Weigerreden.GROND_PAST_NIET)
                        .bij("stopreden", Weigerreden.REDEN_ONTBREEKT)
                        .bij("stopvervolg", Weigerreden.VERVOLG_ONTBREEKT),
                () -> naarDezelfde(Coordinatieteksten.tekst("stop.gedaan")));
    }

    /** Records that the client was told. */
    public void bericht() {
        doe(
                doel -> werk.bericht(dossier(), berichtdag, versie(), doel).bezwaar(),
                new Weigervelden()
                        .bij(
                                "berichtdag",
                                Weigerreden.DAG_ONTBREEKT,
                                Weigerreden.DAG_IN_TOEKOMST,
                                Weigerreden.DAG_TE_VROEG),
                this::bewaard);
    }

    /** Gives it to a colleague; from then on it is out of sight here. */
    public void draagOver() {
        doe(
                "overdrachtreden",
                () -> Invoer.regel(overdrachtreden, Werkverdeling.LANGSTE_REDEN),
                (waarom, doel) -> verdeling
                        .draagOver(dossier(), Id.lees(collega).orElse(null), waarom, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("overdrachtreden", Weigerreden.REDEN_ONTBREEKT)
                        .bij("collega", Weigerreden.GEEN_COLLEGA, Weigerreden.ZELFDE_BEHANDELAAR),
                () -> {
                    Scherm.berichtNaDoorsturen(Coordinatieteksten.tekst(
                            "overdracht.gedaan", getView().kop().nummer()));
                    Faces.redirect("coordinatie/coordinaties.xhtml");
                });
    }

    /** Something was recorded: the page is shown anew. */
    void bewaard() {
        naarDezelfde(Coordinatieteksten.tekst("bewaard"));
    }

    /** @return how many plans everybody of the pool has, by name */
    public List<Pooldruk> getPool() {
        return pool.druk();
    }

    /** @return what can be weighed */
    public Toetssoort[] getToetssoorten() {
        return Toetssoort.values();
    }

    public Toetssoort getToetssoort() {
        return toetssoort;
    }

    public void setToetssoort(Toetssoort toetssoort) {
        this.toetssoort = toetssoort;
    }

    public LocalDate getToetsdag() {
        return toetsdag;
    }

    public void setToetsdag(LocalDate toetsdag) {
        this.toetsdag = toetsdag;
    }

    public Boolean getGesproken() {
        return gesproken;
    }

    public void setGesproken(Boolean gesproken) {
        this.gesproken = gesproken;
    }

    public String getBevinding() {
        return bevinding;
    }

    public void setBevinding(String bevinding) {
        this.bevinding = bevinding;
    }

    /** @return which kind of regie; of itself the one that it is */
    public Regievorm getRegie() {
        return regie == null && getView() != null ? getView().kop().regie().vorm() : regie;
    }

    public void setRegie(Regievorm regie) {
        this.regie = regie;
    }

    public Stopgrond getGrond() {
        return grond;
    }

    public void setGrond(Stopgrond grond) {
        this.grond = grond;
    }

    public String getStopreden() {
        return stopreden;
    }

    public void setStopreden(String stopreden) {
        this.stopreden = stopreden;
    }

    public String getStopvervolg() {
        return stopvervolg;
    }

    public void setStopvervolg(String stopvervolg) {
        this.stopvervolg = stopvervolg;
    }

    public LocalDate getBerichtdag() {
        return berichtdag;
    }

    public void setBerichtdag(LocalDate berichtdag) {
        this.berichtdag = berichtdag;
    }

    public String getCollega() {
        return collega;
    }

    public void setCollega(String collega) {
        this.collega = collega;
    }

    public String getOverdrachtreden() {
        return overdrachtreden;
    }

    public void setOverdrachtreden(String overdrachtreden) {
        this.overdrachtreden = overdrachtreden;
    }
}
