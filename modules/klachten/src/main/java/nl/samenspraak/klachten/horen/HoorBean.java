package nl.samenspraak.klachten.horen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;

/** Both sides of a klacht: who got a copy (9:9), and who is heard (9:10). */
@Named("horen")
@ViewScoped
public class HoorBean extends Klachtscherm<HoorView> {

    private static final long serialVersionUID = 1L;

    /** How the klager goes among the names of beklaagden; no name begins so. */
    private static final String KLAGER = "*klager";

    /** What is recorded of one invitation. */
    private static final String[] HOORVELDEN = {
        "hoortijd", "hoorplaats", "meebrengen", "hoorder", "verslag", "aanwezigen"
    };

    @Inject
    private Horen horen;

    @Inject
    private Afschriftverzending afschriften;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private final Map<String, Boolean> uitgenodigd = new HashMap<>();
    private final Map<String, Boolean> gehoord = new HashMap<>();
    private String partij;
    private Hoorreden reden;
    private UUID gekozen;
    private boolean naamgenoot;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "afschriftdag", "uitnodigdag", "gehoorddag", "afziendag");
    }

    @Override
    protected HoorView lees(KlachtId klacht, Doelbinding doel) {
        HoorView view = horen.open(klacht, doel);
        invoer.getDag().putIfAbsent("antwoordtot", view.antwoordVoorstel());
        zitting(view)
                .map(HoorView.Zitting::voorstel)
                .ifPresent(voorstel -> invoer.getDag().putIfAbsent("hoordag", voorstel.dag()));
        legOnder(view);
        return view;
    }

    @Override
    protected long versie(HoorView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "klachten/horen.xhtml?id=%s";
    }

    /** A copy was sent by a letter that was not made here. */
    public void zendAfschrift() {
        doe(
                "stukken",
                () -> new NieuwAfschrift(
                        invoer.tekst("afschriftaan"), invoer.dag("afschriftdag"), invoer.tekst("stukken")),
                (nieuw, doel) ->
                        afschriften.zend(dossier(), nieuw, versie(), doel).bezwaar(),
                Weigervelden.dag("afschriftdag").en(Weigerreden.BEKLAAGDE_NIET_GEKOZEN, "afschriftaan"),
                this::bewaard);
    }

    /** They are offered to be heard. */
    public void nodigUit() {
        doe(
                doel -> horen.nodigUit(
                                dossier(),
                                new NieuweUitnodiging(
                                        Boolean.TRUE.equals(uitgenodigd.get(KLAGER)),
                                        beklaagden(uitgenodigd),
                                        invoer.dag("uitnodigdag"),
                                        invoer.dag("antwoordtot")),
                                versie(),
                                doel)
                        .bezwaar(),
                Weigervelden.dag("uitnodigdag")
                        .en(Weigerreden.NIEMAND_UITGENODIGD, "uitgenodigd")
                        .en(Weigerreden.ANTWOORDDAG_ONTBREEKT, "antwoordtot")
                        .en(Weigerreden.ANTWOORDDAG_TE_VROEG, "antwoordtot")
                        .en(Weigerreden.REACTIE_TE_KORT, "antwoordtot"),
                this::bewaard);
    }

    /** They agree on when and where. */
    public void plan() {
        doe(
                "hoorplaats",
                () -> new Afspraak(
                        invoer.dag("hoordag"),
                        invoer.tekst("hoortijd"),
                        invoer.tekst("hoorplaats"),
                        invoer.tekst("meebrengen")),
                (afspraak, doel) -> horen.plan(dossier(), getZitting().id(), afspraak, versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("hoordag")
                        .en(Weigerreden.HOORDAG_ONTBREEKT, "hoordag")
                        .en(Weigerreden.HOORTIJD_ONJUIST, "hoortijd")
                        .en(Weigerreden.HOORPLAATS_ONTBREEKT, "hoorplaats"),
                this::bewaard);
    }

    /** They were heard. */
    public void legVast() {
        doe(
                "verslag",
                () -> new Verslag(
                        invoer.dag("gehoorddag"),
                        invoer.tekst("hoorder"),
                        Boolean.TRUE.equals(gehoord.get(KLAGER)),
                        beklaagden(gehoord),
                        Gehoorde.lees(invoer.tekst("aanwezigen")),
                        invoer.tekst("verslag")),
                (verslag, doel) -> horen.hoor(
                                dossier(), getZitting().id(), verslag, invoer.tekst("eenander"), versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    naamgenoot = bezwaar == Weigerreden.NAAM_LIJKT;
                    Weigervelden.dag("gehoorddag")
                            .en(Weigerreden.NIEMAND_GEHOORD, "gehoord")
                            .en(Weigerreden.HOORDER_ONTBREEKT, "hoorder")
                            .en(Weigerreden.HOORDER_BETROKKEN, "hoorder")
                            .en(Weigerreden.NAAM_LIJKT, "eenander")
                            .accept(bezwaar);
                },
                this::bewaard);
    }

    /** Somebody is not heard. */
    public void zieAf() {
        doe(
                "afzientekst",
                () -> new Ontheffing(
                        KLAGER.equals(partij) ? "" : partij,
                        reden,
                        invoer.dag("afziendag"),
                        invoer.tekst("afzientekst")),
                (hoe, doel) -> partij == null
                        ? Optional.of(Weigerreden.BEKLAAGDE_NIET_GEKOZEN)
                        : horen.zieAf(dossier(), hoe, versie(), doel).bezwaar(),
                Weigervelden.dag("afziendag")
                        .en(Weigerreden.BEKLAAGDE_NIET_GEKOZEN, "partij")
                        .en(Weigerreden.HOORREDEN_ONTBREEKT, "hoorreden")
                        .en(Weigerreden.HOORREDEN_ALLEEN_KLAGER, "hoorreden")
                        .en(Weigerreden.NIET_UITGENODIGD, "hoorreden")
                        .en(Weigerreden.ANTWOORDTERMIJN_LOOPT, "hoorreden")
                        .en(Weigerreden.REDEN_ONTBREEKT, "afzientekst"),
                this::bewaard);
    }

    /**
     * Chooses with which invitation to go on; what was recorded of it stands in the fields.
     *
     * @param zitting the invitation
     */
    public void kies(UUID zitting) {
        gekozen = zitting;
        gehoord.clear();
        invoer.getTekst().vergeet(HOORVELDEN);
        legOnder(getView());
        HoorView.Zitting deze = getZitting();
        invoer.getDag().remove("hoordag");
        if (deze.voorstel() != null) {
            invoer.getDag().put("hoordag", deze.voorstel().dag());
        }
        if (deze.verslag() != null) {
            invoer.getDag().put("gehoorddag", deze.verslag().dag());
            deze.verslag().beklaagden().forEach(naam -> gehoord.put(naam, true));
            gehoord.put(KLAGER, deze.verslag().klager());
        }
    }

    /**
     * An invitation was recorded twice or by mistake.
     *
     * @param zitting the invitation
     */
    public void haalWeg(UUID zitting) {
        doe(doel -> horen.haalWeg(dossier(), zitting, versie(), doel).bezwaar(), Weigervelden.dag(""), this::bewaard);
    }

    /** @return who hears, as a sentence begins with it */
    public String getHoorder() {
        return Nederlands.hoofdletter(getView().hoorder());
    }

    /** Under what was typed lies what was recorded of the invitation to go on with, and what its letter proposed. */
    private void legOnder(HoorView view) {
        Map<String, String> vastgelegd = new HashMap<>();
        zitting(view).ifPresent(zitting -> neemOver(zitting, vastgelegd));
        invoer.getTekst().legOnder(vastgelegd);
    }

    private static void neemOver(HoorView.Zitting zitting, Map<String, String> vastgelegd) {
        Afspraak afspraak = zitting.voorstel();
        if (afspraak != null) {
            vastgelegd.put("hoortijd", afspraak.tijd());
            vastgelegd.put("hoorplaats", afspraak.plaats());
            vastgelegd.put("meebrengen", afspraak.meebrengen());
        }
        Verslag verslag = zitting.verslag();
        if (verslag != null) {
            vastgelegd.put("hoorder", verslag.door());
            vastgelegd.put("verslag", verslag.verslag());
            vastgelegd.put("aanwezigen", Hoorwoorden.regels(verslag.aanwezigen()));
        }
    }

    /** @return whether it is asked how it is known that who heard them is another than the beklaagde of that name */
    public boolean isNaamgenoot() {
        return naamgenoot;
    }

    /** @return the invitation that was chosen, or the newest that is not finished, or {@code null} */
    public HoorView.Zitting getZitting() {
        return zitting(getView()).orElse(null);
    }

    private Optional<HoorView.Zitting> zitting(HoorView view) {
        return view.zittingen().stream()
                .filter(zitting -> gekozen == null
                        ? zitting.verslag() == null
                        : zitting.id().equals(gekozen))
                .findFirst();
    }

    private List<String> beklaagden(Map<String, Boolean> gekozen) {
        return getPartijen().stream()
                .filter(naam -> !naam.equals(KLAGER) && Boolean.TRUE.equals(gekozen.get(naam)))
                .toList();
    }

    /** @return everybody who can be invited */
    public List<String> getPartijen() {
        return getView().partijen().stream()
                .map(deze -> deze.naam().isEmpty() ? KLAGER : deze.naam())
                .toList();
    }

    /** @return everybody who was invited to the chosen hearing */
    public List<String> getGenodigden() {
        List<String> namen = new ArrayList<>(getZitting().klager() ? List.of(KLAGER) : List.of());
        namen.addAll(getZitting().beklaagden());
        return namen;
    }

    /** @return the beklaagden, to choose who got a copy */
    public List<String> getBeklaagden() {
        return getView().afschriften().stream().map(HoorView.Kopie::beklaagde).toList();
    }

    /**
     * @param naam the klager or a beklaagde
     * @return what this one is called on the screen
     */
    public String heet(String naam) {
        return naam.equals(KLAGER) || naam.isEmpty() ? Behandelteksten.tekst("horen.klager") : naam;
    }

    /** @return what happened at the hearings, who were there in one line */
    public String aanwezigen(Verslag verslag) {
        return Hoorwoorden.regel(verslag.aanwezigen());
    }

    private void bewaard() {
        naarDezelfde(Behandelteksten.tekst("bewaard"));
    }

    public Hoorreden[] getRedenen() {
        return Hoorreden.values();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    /** @return who is invited, by name */
    public Map<String, Boolean> getUitgenodigd() {
        return uitgenodigd;
    }

    /** @return who was heard, by name */
    public Map<String, Boolean> getGehoord() {
        return gehoord;
    }

    public String getPartij() {
        return partij;
    }

    public void setPartij(String partij) {
        this.partij = partij;
    }

    public Hoorreden getReden() {
        return reden;
    }

    public void setReden(Hoorreden reden) {
        this.reden = reden;
    }
}
