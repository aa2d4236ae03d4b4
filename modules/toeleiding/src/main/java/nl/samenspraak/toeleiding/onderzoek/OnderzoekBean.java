package nl.samenspraak.toeleiding.onderzoek;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import org.omnifaces.util.Faces;

/** The screen of an onderzoek: its steps, the kind of task, the question, and how it ends. What a step records, is in the beans beside this one. */
@Named("onderzoek")
@ViewScoped
public class OnderzoekBean extends Toeleidingscherm<Weigerreden, OnderzoekView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Collegas collegas;

    private final Leesbeurt<Wisvoorbeeld> voorbeeld = new Leesbeurt<>();
    private Taaksoort taaksoort;
    private String woorden;
    private String stilreden;
    private Stilstand.Grond stilgrond;
    private String collega;
    private String overdrachtreden;
    private boolean bekeken;
    private Boolean vervolg;
    private String loket;
    private String loketwet;
    private Stopreden stopreden;
    private String waarom;

    @Override
    protected OnderzoekView lees(ToeleidingId toeleiding, Doelbinding doel) {
        return onderzoek.open(toeleiding, doel);
    }

    @Override
    protected long versie(OnderzoekView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/onderzoek.xhtml?id=%s";
    }

    /** Begins on what a colleague gave. */
    public void pakOp() {
        doe(
                doel -> verdeling.pakOp(getView().kop().nummer(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(Toeleidingteksten.tekst("onderzoek.opgepakt")));
    }

    /** Says which kind of task it is. */
    public void kiesTaak() {
        doe(
                doel -> onderzoek.kiesTaak(dossier(), taaksoort, versie(), doel).bezwaar(),
                new Weigervelden().bij("taaksoort", Weigerreden.KEUZE_ONTBREEKT),
                () -> naarDezelfde(Toeleidingteksten.tekst("taaksoort.gekozen." + taaksoort)));
    }

    /** Records what the client asks. */
    public void zegVraag() {
        doe(
                "woorden",
                () -> woorden == null ? "" : woorden,
                (gezegd, doel) ->
                        onderzoek.zegVraag(dossier(), gezegd, versie(), doel).bezwaar(),
                new Weigervelden().bij("woorden", Weigerreden.VRAAG_ONTBREEKT),
                () -> {
                    woorden = null;
                    bewaard("stap1blok");
                });
    }

    /** Goes on with the next step. */
    public void gaVerder() {
        Stap stap = stap();
        doe(
                doel -> onderzoek.gaVerder(dossier(), stap, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(Toeleidingteksten.tekst("stap.verder." + stap)));
    }

    /** Shows what would go with a no, or which letters are owed at a conclusion. */
    public void bekijk() {
        bekeken = true;
    }

    /** Goes back from that. */
    public void bekijkNiet() {
        bekeken = false;
    }

    /** Ends with a no. */
    public void stop() {
        Stap stap = stap();
        doe(
                "loket",
                () -> new Stopbesluit(stopreden, waarom, new Vervolg(vervolg, loket, loketwet)),
                (gezegd, doel) ->
                        onderzoek.stop(dossier(), stap, gezegd, versie(), doel).bezwaar(),
                new Weigervelden()
                        .bij("vervolg", Weigerreden.VERVOLG_ONTBREEKT)
                        .bij("loket", Weigerreden.LOKET_ONTBREEKT)
                        .bij("loketwet", Weigerreden.LOKETWET_ONTBREEKT)
                        .bij("stopreden", Weigerreden.STOPREDEN_ONTBREEKT)
                        .bij("stopwaarom", Weigerreden.WAAROM_ONTBREEKT, Weigerreden.WAAROM_IS_GEEN),
                () -> naarDezelfde(Toeleidingteksten.tekst("stap.gestopt." + stap)));
    }

    /** Lets it stand still. */
    public void schortOp() {
        doe(
                "stilreden",
                () -> Invoer.alinea(stilreden, Opschorting.LANGSTE_REDEN),
                (reden, doel) -> onderzoek
                        .schortOp(dossier(), stilgrond, reden, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("stilgrond", Weigerreden.STILGROND_ONTBREEKT)
                        .bij("stilreden", Weigerreden.REDEN_ONTBREEKT, Weigerreden.REDEN_IS_GEEN),
                () -> naarDezelfde(Toeleidingteksten.tekst("opschorten.gedaan")));
    }

    /** Goes on after it stood still. */
    public void hervat() {
        doe(
                doel -> onderzoek.hervat(dossier(), versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(Toeleidingteksten.tekst("opschorten.hervat")));
    }

    /** Gives it to a colleague; from then on it is out of sight here. */
    public void draagOver() {
        doe(
                "overdrachtreden",
                () -> Invoer.regel(overdrachtreden, Werkverdeling.LANGSTE_REDEN),
                (reden, doel) -> verdeling
                        .draagOver(
                                dossier(),
                                collega == null || collega.isEmpty() ? null : UUID.fromString(collega),
                                reden,
                                versie(),
                                doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("overdrachtreden", Weigerreden.REDEN_ONTBREEKT)
                        .bij("collega", Weigerreden.GEEN_COLLEGA, Weigerreden.ZELFDE_BEHANDELAAR),
                () -> {
                    Scherm.berichtNaDoorsturen(Toeleidingteksten.tekst(
                            "overdracht.gedaan", getView().kop().nummer()));
                    Faces.redirect("toeleiding/toeleidingen.xhtml");
                });
    }

    /**
     * Something was recorded: its fields are empty again.
     *
     * @param blok identifier of the part with those fields
     */
    void bewaard(String blok) {
        Scherm.vergeetInvoer(blok);
        Scherm.bericht(Toeleidingteksten.tekst("onderzoek.bewaard"));
    }

    /**
     * Something was recorded in which words stand that may not belong here. It is recorded all the same: who writes, decides.
     *
     * @param wenken the hints; none when there is nothing to say
     */
    void wijsOp(List<Taalwenk> wenken) {
        wenken.forEach(wenk ->
                Scherm.bericht(Toeleidingteksten.tekst("wenk." + wenk.soort(), wenk.woord()) + " " + wenk.vraag()));
    }

    private Stap stap() {
        return getView().kop().stap();
    }

    /** @return what would go with a no; {@code null} until somebody asks for it, and while nothing is being drawn */
    public Wisvoorbeeld getVoorbeeld() {
        return bekeken && getView() != null
                ? voorbeeld.leesOmTeTekenen(() -> doel().map(
                                doel -> onderzoek.zouWissen(dossier(), new Vervolg(vervolg, "", ""), doel))
                        .orElse(null))
                : null;
    }

    public boolean isBekeken() {
        return bekeken;
    }

    /** @return whether it is an onderzoek, with its four steps: not what was given another name, nor what was not chosen yet */
    public boolean isOnderzoek() {
        Taaksoort gekozen = getView() == null ? null : getView().kop().taaksoort();
        return gekozen != null && gekozen.opentOnderzoek();
    }

    /** @return the four steps */
    public Stap[] getStappen() {
        return Stap.values();
    }

    /** @return the kinds of task */
    public Taaksoort[] getTaaksoorten() {
        return Taaksoort.values();
    }

    /** @return the terreinen, those of the four laws first */
    public List<Terrein> getTerreinen() {
        return Terrein.alle();
    }

    /** @return who else is a toeleider */
    public List<Collega> getCollegas() {
        return collegas.met(Toeleidingwerk.PET);
    }

    /** @return the kind of task; of itself the one that was chosen before */
    public Taaksoort getTaaksoort() {
        return taaksoort == null && getView() != null ? getView().kop().taaksoort() : taaksoort;
    }

    public void setTaaksoort(Taaksoort taaksoort) {
        this.taaksoort = taaksoort;
    }

    /** @return what is typed; of itself what the client said before */
    public String getWoorden() {
        boolean al = woorden == null && getView() != null && getView().vraag() != null;
        return al ? getView().vraag().woorden() : woorden;
    }

    public void setWoorden(String woorden) {
        this.woorden = woorden;
    }

    /** @return whether the question of the client goes on to a loket */
    public Boolean getVervolg() {
        return vervolg;
    }

    /** @param vervolg whether the question of the client goes on to a loket */
    public void setVervolg(Boolean vervolg) {
        this.vervolg = vervolg;
    }

    /** @return which loket */
    public String getLoket() {
        return loket;
    }

    /** @param loket which loket */
    public void setLoket(String loket) {
        this.loket = loket;
    }

    /** @return on which grounds it may stand still */
    public Stilstand.Grond[] getStilgronden() {
        return Stilstand.Grond.values();
    }

    public Stilstand.Grond getStilgrond() {
        return stilgrond;
    }

    public void setStilgrond(Stilstand.Grond stilgrond) {
        this.stilgrond = stilgrond;
    }

    /** @return of which law that loket is */
    public String getLoketwet() {
        return loketwet;
    }

    /** @param loketwet of which law that loket is */
    public void setLoketwet(String loketwet) {
        this.loketwet = loketwet;
    }

    /** @return the laws of which a loket can be */
    public List<Terrein> getLoketwetten() {
        return Terrein.alle().stream().filter(Terrein::sociaalDomein).toList();
    }

    /** @return for which reasons it can stop now */
    public List<Stopreden> getStopredenen() {
        return Arrays.stream(Stopreden.values())
                .filter(reden -> getView() != null
                        && reden.past(
                                stap(),
                                getView().kop().route() == Route.EIGEN_VRAAG,
                                getView().overWettenHeen()))
                .toList();
    }

    public Stopreden getStopreden() {
        return stopreden;
    }

    public void setStopreden(Stopreden stopreden) {
        this.stopreden = stopreden;
    }

    public String getWaarom() {
        return waarom;
    }

    public void setWaarom(String waarom) {
        this.waarom = waarom;
    }

    public String getStilreden() {
        return stilreden;
    }

    public void setStilreden(String stilreden) {
        this.stilreden = stilreden;
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

    /**
     * @param stap a step
     * @return whether it is the one that was reached
     */
    public boolean isBij(String stap) {
        return Arrays.stream(Stap.values())
                .filter(bekend -> bekend.name().equals(stap))
                .anyMatch(bekend -> getView() != null && bekend == stap());
    }
}
