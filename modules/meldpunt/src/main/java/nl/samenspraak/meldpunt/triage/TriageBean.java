package nl.samenspraak.meldpunt.triage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeerregels;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketten;
import nl.samenspraak.meldpunt.loket.Melderwoorden;
import nl.samenspraak.meldpunt.melding.BetrokkeneView;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import org.omnifaces.util.Faces;

/** The outcome of the triage on the screen of a melding: one question, and what each answer asks for (R-MEL-07). */
@Named("triage")
@ViewScoped
public class TriageBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeldingBean scherm;

    @Inject
    private Triage triage;

    @Inject
    private Wvggzonderzoek wvggz;

    @Inject
    private Loketten loketten;

    @Inject
    private Noodzaakregel noodzaak;

    @Inject
    private Informeerregels regels;

    @Inject
    private Melderwoorden melderwoorden;

    @Inject
    private Clock klok;

    private final Map<String, Boolean> terreinen = new HashMap<>();
    private Sluitreden uitkomst;
    private String toelichting;
    private String loket;
    private boolean toestemming;
    private LocalDate toestemmingdag;
    private Contactwijze toestemmingwijze;
    private String toestemmingwie;
    private Gedrag gedrag;
    private PersoonId wvggzOver;
    private final Leesbeurt<Doorgeleidingsvoorbeeld> voorbeeld = new Leesbeurt<>();
    private String gezien;
    private boolean zonderVerhaal;
    /** What may say who the melder is, as far as it was shown; whoever asks for toeleiding has read that first. */
    private List<String> nagelezen = List.of();
    /** Whether what the toeleider reads was looked at with this explanation: only then is it asked whether he may have it. */
    private boolean toelichtingNagelezen;

    /** Another outcome or another loket: what was shown of the former is gone. */
    public void andersGekozen() {
        zonderVerhaal = false;
        toelichtingNagelezen = false;
        leesNa();
        vergeetVoorbeeld();
    }

    private void vergeetVoorbeeld() {
        gezien = null;
        voorbeeld.opnieuw();
    }

    /** Closes it with an outcome that needs no more than a reason. */
    public void sluit() {
        scherm.doe(
                "toelichting",
                () -> new Sluiting(uitkomst, toelichting),
                (sluiting, doel) -> triage.sluit(id(), sluiting, versie(), doel).bezwaar(),
                TriageBean::meld,
                () -> klaar("melding.gesloten"));
    }

    /** Shows what the chosen loket would get. */
    public void bekijk() {
        vergeetVoorbeeld();
        scherm.doe(
                "toelichting",
                () -> verzoek(null),
                (verzoek, doel) -> {
                    Optional<Weigerreden> bezwaar = DoorgeleidingMag.toets(
                            getGekozenLoket(),
                            verzoek,
                            new DoorgeleidingMag.Kader(
                                    noodzaak.fout(verzoek.toelichting()).isEmpty(),
                                    isKind(),
                                    scherm.getView().ontvangst().ontvangenOp(),
                                    LocalDate.now(klok)));
                    if (bezwaar.isEmpty()) {
                        bekijk(verzoek, doel);
                    }
                    return bezwaar;
                },
                TriageBean::meld,
                () -> {
                    // The page brings the focus to what it shows.
                });
    }

    private void bekijk(Doorgeleidingsverzoek verzoek, Doelbinding doel) {
        Doorgeleidingsvoorbeeld nu = triage.voorbeeld(id(), verzoek, doel).orElse(null);
        gezien = nu == null ? null : nu.bericht().afdruk();
        voorbeeld.zet(nu);
    }

    /** Puts ready what was shown, and closes the melding. */
    public void zetKlaar() {
        scherm.doe(
                "toelichting",
                () -> verzoek(gezien),
                (verzoek, doel) -> {
                    Optional<Weigerreden> bezwaar =
                            triage.geleidDoor(id(), verzoek, versie(), doel).bezwaar();
                    if (bezwaar.filter(Weigerreden.VOORBEELD_VEROUDERD::equals).isPresent()) {
                        bekijk(verzoek, doel);
                    }
                    return bezwaar;
                },
                TriageBean::meld,
                () -> scherm.naarDezelfde(
                        Meldteksten.tekst("triage.klaargezet", getGekozenLoket().naam())));
    }

    /** Says that the message was handed over. */
    public void draagOver() {
        scherm.doe(
                doel -> triage.draagOver(id(), versie(), doel).bezwaar(),
                TriageBean::meld,
                () -> klaar("triage.overgedragen"));
    }

    /**
     * Gives the message as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        DoorgeleidingView klaargezet = scherm.geef(
                        doel -> triage.bericht(id(), doel).orElse(null))
                .filter(view -> view.bericht() != null)
                .orElse(null);
        if (klaargezet != null) {
            Scherm.tekstbestand(
                    "doorgeleiding-" + scherm.getView().nummer(),
                    klaargezet.bericht().tekst());
        }
    }

    /** What the toeleider reads is another text now: what in it may say who the melder is, is shown. */
    public void leesNa() {
        nagelezen = getVerraadt();
    }

    /** Shows what in all that the toeleider reads may say who the melder is, before it is asked whether that is right. */
    public void leesToelichtingNa() {
        leesNa();
        toelichtingNagelezen = true;
    }

    /** @return whether what the toeleider would read has to be looked at first, so that the question that follows can say what is in it */
    public boolean isNogNaTeLezen() {
        return isGeheim() && !toelichtingNagelezen;
    }

    /** Asks for toeleiding, and closes the melding. What may say who the melder is and was not shown yet, is shown first. */
    public void vraagToeleiding() {
        List<String> verraadt = getVerraadt();
        if (!nagelezen.containsAll(verraadt)) {
            leesToelichtingNa();
            Scherm.fout("toelichting", Meldteksten.tekst("triage.verraadt.eerst"));
            return;
        }
        scherm.doe(
                "toelichting",
                () -> new Toeleidingsverzoek(
                        gedrag,
                        Terrein.alle().stream()
                                .filter(terrein -> Boolean.TRUE.equals(terreinen.get(terrein.code())))
                                .collect(Collectors.toSet()),
                        toelichting,
                        zonderVerhaal),
                (verzoek, doel) ->
                        triage.naarToeleiding(id(), verzoek, versie(), doel).bezwaar(),
                TriageBean::meld,
                () -> klaar("triage.toegeleid"));
    }

    /** Begins the verkennend onderzoek, and goes there. */
    public void beginWvggz() {
        scherm.doe(
                "toelichting",
                () -> new Sluiting(Sluitreden.WVGGZ, toelichting),
                (reden, doel) -> wvggz.begin(id(), wvggzOver, reden.toelichting(), versie(), doel)
                        .bezwaar(),
                TriageBean::meld,
                () -> {
                    Scherm.berichtNaDoorsturen(Meldteksten.tekst("triage.begonnen"));
                    Faces.redirect("meldpunt/wvggz.xhtml?id=%s", id().toString());
                });
    }

    private static void meld(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT, UITKOMST_VRAAGT_MEER, WVGGZ_EERST -> Scherm.fout("sluitreden", tekst);
            case REDEN_ONTBREEKT, REDEN_ZEGT_NIETS -> Scherm.fout("toelichting", tekst);
            case LOKET_ONTBREEKT -> Scherm.fout("loket", tekst);
            case TOESTEMMING_ONTBREEKT, TOESTEMMING_ZONDER_WETEN -> Scherm.fout("toestemming", tekst);
            case WIJZE_ONTBREEKT -> Scherm.fout("toestemmingwijze", tekst);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG, TOESTEMMING_VOOR_WETEN ->
                Scherm.fout("toestemmingdag", tekst);
            case VERTEGENWOORDIGER_ONTBREEKT ->
                Scherm.fout("toestemmingwie", Meldteksten.tekst("triage.toestemming.wie.fout"));
            case WIE_ONTBREEKT -> Scherm.fout("wvggzover", tekst);
            case GEDRAG_ONTBREEKT -> Scherm.fout("gedrag", tekst);
            case TERREIN_ONTBREEKT -> Scherm.fout("terreinen", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    private Doorgeleidingsverzoek verzoek(String gezien) {
        Instemming instemming =
                toestemming ? new Instemming(toestemmingdag, toestemmingwijze, isKind() ? toestemmingwie : "") : null;
        String gekozen = Optional.ofNullable(getGekozenLoket()).map(Loket::code).orElse(null);
        return new Doorgeleidingsverzoek(gekozen, toelichting, instemming, gezien, zonderVerhaal);
    }

    private void klaar(String bericht) {
        scherm.naarDezelfde(Meldteksten.tekst(bericht, scherm.getView().nummer()));
    }

    private MeldingId id() {
        return scherm.dossier();
    }

    private long versie() {
        return scherm.versie();
    }

    /** @return the outcomes of R-MEL-07, in its order, with those of R-MEL-21 beside the loket they resemble */
    public List<Sluitreden> getUitkomsten() {
        return List.of(
                Sluitreden.ADVIES_GEGEVEN,
                Sluitreden.DOORGELEID,
                Sluitreden.BEMOEIZORG,
                Sluitreden.OPENBARE_ORDE,
                Sluitreden.WVGGZ,
                Sluitreden.TOELEIDING,
                Sluitreden.GEEN_VERVOLG);
    }

    /** @return the way of the chosen outcome as a word for the page; empty while none was chosen */
    public String getStap() {
        if (uitkomst == null || uitkomst.rechtstreeks()) {
            return "";
        }
        return (uitkomst.doorgeleid() ? Sluitreden.DOORGELEID : uitkomst).name();
    }

    /** @return those to which a melding can go today with the chosen outcome */
    public List<Loket> getLoketten() {
        return loketten.geldend().stream().filter(this::hoortErbij).toList();
    }

    private boolean hoortErbij(Loket loket) {
        return loket.soort().sluitreden() == uitkomst;
    }

    /** @return the chosen loket, or {@code null} */
    public Loket getGekozenLoket() {
        return loketten.geldend(loket).filter(this::hoortErbij).orElse(null);
    }

    public List<Terrein> getAlleTerreinen() {
        return Terrein.alle();
    }

    public Gedrag[] getGedragingen() {
        return Gedrag.values();
    }

    /** @return whether it is shown what the loket would get */
    public boolean isBekeken() {
        return gezien != null;
    }

    /** @return whether whoever gets the melding may not know who the melder is (R-MEL-05) */
    public boolean isGeheim() {
        return melder().isPresent();
    }

    private Optional<Melder> melder() {
        return Optional.ofNullable(scherm.getView())
                .map(MeldingView::melder)
                .filter(wie -> wie.nietNoemen() || wie.bron() == Melder.Bron.ANONIEM);
    }

    /** @return the parts of what the toeleider would read that may say who the melder is, where he may not know that (R-MEL-05) */
    public List<String> getVerraadt() {
        return melder().map(wie -> Stream.concat(
                                zonderVerhaal ? Stream.empty() : inVerhaal(wie),
                                melderwoorden.in(Objects.requireNonNullElse(toelichting, ""), wie).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> inVerhaal(Melder melder) {
        Signaal signaal = scherm.getView().signaal();
        return melderwoorden.inEigenWoorden(signaal.aanleiding() + "\n" + signaal.inhoud(), melder).stream();
    }

    public boolean isZonderVerhaal() {
        return zonderVerhaal;
    }

    public void setZonderVerhaal(boolean zonderVerhaal) {
        this.zonderVerhaal = zonderVerhaal;
    }

    /**
     * @return what the loket would get, read anew when it is drawn again; {@code null} as long as nobody asked, or when the melding is not open
     *     to whoever asks now
     */
    public Doorgeleidingsvoorbeeld getVoorbeeld() {
        return gezien == null ? null : voorbeeld.leesOmTeTekenen(this::leesOpnieuw);
    }

    private Doorgeleidingsvoorbeeld leesOpnieuw() {
        Optional<Doelbinding> doel = scherm.getView() == null ? Optional.empty() : scherm.doel();
        try {
            return doel.flatMap(binding -> triage.voorbeeld(id(), verzoek(null), binding))
                    .map(nu -> {
                        gezien = nu.bericht().afdruk();
                        return nu;
                    })
                    .orElse(null);
        } catch (OngeldigeWaarde onafGetypt) {
            return null;
        }
    }

    public Map<String, Boolean> getTerreinen() {
        return terreinen;
    }

    public Sluitreden getUitkomst() {
        return uitkomst;
    }

    public void setUitkomst(Sluitreden uitkomst) {
        this.uitkomst = uitkomst;
    }

    public String getToelichting() {
        return toelichting;
    }

    public void setToelichting(String toelichting) {
        this.toelichting = toelichting;
    }

    public String getLoket() {
        return loket;
    }

    public void setLoket(String loket) {
        this.loket = loket;
    }

    public boolean isToestemming() {
        return toestemming;
    }

    public void setToestemming(boolean toestemming) {
        this.toestemming = toestemming;
    }

    /** @return on which day the betrokkene agreed */
    public LocalDate getToestemmingdag() {
        return toestemmingdag;
    }

    public void setToestemmingdag(LocalDate toestemmingdag) {
        this.toestemmingdag = toestemmingdag;
    }

    /** @return how the betrokkene agreed */
    public Contactwijze getToestemmingwijze() {
        return toestemmingwijze;
    }

    public void setToestemmingwijze(Contactwijze toestemmingwijze) {
        this.toestemmingwijze = toestemmingwijze;
    }

    /** @return who agreed for a child, and why that one speaks for it */
    public String getToestemmingwie() {
        return toestemmingwie;
    }

    public void setToestemmingwie(String toestemmingwie) {
        this.toestemmingwie = toestemmingwie;
    }

    /** @return whether somebody speaks for the one whom it is about */
    public boolean isKind() {
        return Optional.ofNullable(scherm.getView().betrokkene().persoon())
                .filter(wie -> regels.isKind(wie.geboortedatum()))
                .isPresent();
    }

    public Contactwijze[] getWijzen() {
        return Contactwijze.values();
    }

    public Gedrag getGedrag() {
        return gedrag;
    }

    public void setGedrag(Gedrag gedrag) {
        this.gedrag = gedrag;
    }

    /** @return those whom the melding is about, when that are several: an onderzoek is about one person */
    public List<PersoonRegel> getWvggzKeuzes() {
        BetrokkeneView over = scherm.getView().betrokkene();
        return over.anderen().isEmpty()
                ? List.of()
                : Stream.concat(Stream.ofNullable(over.persoon()), over.anderen().stream())
                        .toList();
    }

    public String getWvggzOver() {
        return wvggzOver == null ? null : wvggzOver.toString();
    }

    public void setWvggzOver(String wie) {
        wvggzOver = PersoonId.van(wie).orElse(null);
    }
}
