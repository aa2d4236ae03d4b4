package nl.samenspraak.klachten.oordeel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What comes of a klacht (9:12). The measures are in {@link MaatregelBean}. */
@Named("klachtoordeel")
@ViewScoped
public class OordeelBean extends Klachtscherm<OordeelView> {

    private static final long serialVersionUID = 1L;
    private static final String BLIJFT = "BLIJFT";

    @Inject
    private Oordelen oordelen;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private Ombudsmandaad.Soort ombudsmansoort;
    private final Tekstlaag bevindingen = new Tekstlaag();
    private final Map<Integer, String> gekozen = new HashMap<>();
    private final Map<String, String> maatregelkeuze = new HashMap<>();
    private boolean verbeteren;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "oordeeldag", "meedag", "ombudsmandag");
    }

    /** What was decided before stands in the fields; what was typed since stays. */
    @Override
    protected OordeelView lees(KlachtId klacht, Doelbinding doel) {
        OordeelView view = oordelen.open(klacht, doel);
        Map<String, String> bevonden = new HashMap<>();
        for (int plaats = 0; plaats < view.gedragingen().size(); plaats++) {
            Gedraging gedraging = view.gedragingen().get(plaats);
            bevonden.put(String.valueOf(plaats), gedraging.bevindingen());
            if (gedraging.oordeel() != null) {
                gekozen.putIfAbsent(plaats, gedraging.oordeel().name());
            }
        }
        bevindingen.legOnder(bevonden);
        Map<String, String> besloten = new HashMap<>();
        if (view.oordeel() != null) {
            besloten.put("conclusies", view.oordeel().conclusies());
            besloten.put("afwijking", view.oordeel().afwijking());
            invoer.getVink().putIfAbsent("wijktaf", view.oordeel().wijktAf());
        }
        invoer.getTekst().legOnder(besloten);
        return view;
    }

    @Override
    protected long versie(OordeelView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "klachten/oordeel.xhtml?id=%s";
    }

    /** Decides. */
    public void oordeel() {
        doe(
                "conclusies",
                () -> new NieuwOordeel(
                        invoer.dag("oordeeldag"),
                        IntStream.range(0, getView().gedragingen().size())
                                .mapToObj(this::regel)
                                .toList(),
                        invoer.tekst("conclusies"),
                        invoer.vink("wijktaf"),
                        invoer.tekst("afwijking")),
                (nieuw, doel) -> oordelen.oordeel(
                                dossier(),
                                nieuw,
                                new Oordeelverbetering(invoer.tekst("verbeterreden"), blijft()),
                                versie(),
                                doel)
                        .bezwaar(),
                Weigervelden.dag("oordeeldag")
                        .en(Weigerreden.OORDEEL_ONTBREEKT, leeg(gekozen, "oordeel"))
                        .en(Weigerreden.BEVINDINGEN_ONTBREKEN, leeg(bevindingen, "bevindingen"))
                        .en(Weigerreden.AFWIJKING_ZONDER_REDEN, "afwijking")
                        .en(Weigerreden.KLOKDAG_TE_VROEG, "oordeeldag")
                        .en(Weigerreden.OORDEEL_ONVERANDERD, "conclusies")
                        .en(Weigerreden.REDEN_ONTBREEKT, "verbeterreden")
                        .en(Weigerreden.MAATREGELKEUZE_ONTBREEKT, "blijvers:" + zonderKeuze() + ":keuze"),
                this::bewaard);
    }

    private Map<UUID, Boolean> blijft() {
        return getOpenMaatregelen().stream()
                .map(Maatregelregel::id)
                .filter(id -> isGevuld(maatregelkeuze.get(id.toString())))
                .collect(Collectors.toMap(id -> id, id -> BLIJFT.equals(maatregelkeuze.get(id.toString()))));
    }

    private int zonderKeuze() {
        List<Maatregelregel> open = getOpenMaatregelen();
        return IntStream.range(0, open.size())
                .filter(plaats ->
                        !isGevuld(maatregelkeuze.get(open.get(plaats).id().toString())))
                .findFirst()
                .orElse(0);
    }

    /** Opens the fields with which an oordeel that the klager was told is corrected. */
    public void verbeter() {
        verbeteren = true;
        Scherm.naar("oordeelwijzig");
    }

    /** @return the measures of which has to be said whether they stay when the oordeel is another */
    public List<Maatregelregel> getOpenMaatregelen() {
        return getView().maatregelen().stream()
                .filter(maatregel -> maatregel.stand() == Maatregelstand.OPEN)
                .toList();
    }

    /** @return whether each of those stays, by its id */
    public Map<String, String> getMaatregelkeuze() {
        return maatregelkeuze;
    }

    /** The field of the first gedraging for which nothing was filled in. */
    private String leeg(Map<?, String> velden, String veld) {
        List<Gedraging> gedragingen = getView().gedragingen();
        int plaats = 0;
        while (plaats < gedragingen.size() - 1
                && (!gedragingen.get(plaats).behandeld() || isGevuld(velden.get(plaats)))) {
            plaats++;
        }
        return "oordelen:" + plaats + ":" + veld;
    }

    private static boolean isGevuld(String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private NieuwOordeel.Regel regel(int plaats) {
        String keuze = gekozen.get(plaats);
        return new NieuwOordeel.Regel(
                bevindingen.get(plaats), keuze == null || keuze.isEmpty() ? null : Klachtoordeel.valueOf(keuze));
    }

    /** The klager was told by a letter that was not made here. */
    public void deelMee() {
        doe(
                doel -> oordelen.deelMee(dossier(), invoer.dag("meedag"), versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("meedag").en(Weigerreden.KLOKDAG_TE_VROEG, "meedag"),
                this::bewaard);
    }

    /** @return what can happen with the ombudsman */
    public Ombudsmandaad.Soort[] getOmbudsmansoorten() {
        return Ombudsmandaad.Soort.values();
    }

    public Ombudsmandaad.Soort getOmbudsmansoort() {
        return ombudsmansoort;
    }

    public void setOmbudsmansoort(Ombudsmandaad.Soort ombudsmansoort) {
        this.ombudsmansoort = ombudsmansoort;
    }

    /** @return whether the ombudsman named a day for the answer */
    public boolean isOmbudsmanVraagt() {
        return ombudsmansoort != null && ombudsmansoort.vraagtDag();
    }

    /** Something happened with the ombudsman. */
    public void ombudsman() {
        doe(
                "ombudsmantekst",
                () -> new Ombudsmandaad(
                        ombudsmansoort,
                        invoer.dag("ombudsmandag"),
                        invoer.tekst("ombudsmantekst"),
                        invoer.dag("ombudsmantot")),
                (daad, doel) ->
                        oordelen.ombudsman(dossier(), daad, versie(), doel).bezwaar(),
                Weigervelden.dag("ombudsmandag")
                        .en(Weigerreden.ANTWOORD_ONTBREEKT, "ombudsmansoort")
                        .en(Weigerreden.OMBUDSMAN_AL_BEZIG, "ombudsmansoort")
                        .en(Weigerreden.OMBUDSMAN_NIET_BEZIG, "ombudsmansoort")
                        .en(Weigerreden.OMBUDSMAN_VROEG_NIETS, "ombudsmansoort")
                        .en(Weigerreden.ANTWOORDDAG_ONTBREEKT, "ombudsmantot")
                        .en(Weigerreden.ANTWOORDDAG_TE_VROEG, "ombudsmantot")
                        .en(Weigerreden.REDEN_ONTBREEKT, "ombudsmantekst"),
                this::bewaard);
    }

    void bewaard() {
        naarDezelfde(Behandelteksten.tekst("bewaard"));
    }

    /** @return whether there is or can be an outcome, and the klager was not told yet; or what he was told is being corrected */
    public boolean isTeOordelen() {
        return getView().verteld()
                ? verbeteren
                : getView().kop().status().open() && getView().wacht() == null;
    }

    /** @return why there cannot be an outcome yet, in a sentence */
    public String getWaarom() {
        return getView().wacht() == null ? "" : Klachtteksten.bezwaar(getView().wacht());
    }

    /** @return whom that waits for, on one line */
    public String getWie() {
        return String.join("; ", getView().wachtOp());
    }

    public Klachtoordeel[] getMogelijk() {
        return Klachtoordeel.values();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    /** @return what was found about each gedraging, by its place */
    public Tekstlaag getBevindingen() {
        return bevindingen;
    }

    /** @return what is thought of each gedraging, by its place */
    public Map<Integer, String> getGekozen() {
        return gekozen;
    }
}
