package nl.samenspraak.klachten.brieven;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.brieven.KlachtbrievenView.Keuze;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.klachten.stukken.Klachtstukken;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
import org.omnifaces.util.Faces;

/** The letters of a klacht: choose one, write it, read precisely what will go, and send it. */
@Named("klachtbrief")
@ViewScoped
public class BriefBean extends Klachtscherm<KlachtbrievenView> {

    private static final long serialVersionUID = 1L;
    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.klachten.brieven");

    /** More beklaagden than a klacht has. */
    private static final int MEESTE_ONTVANGERS = 20;

    @Inject
    private Klachtbrieven brieven;

    @Inject
    private Klachtstukken stukken;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String soort;
    private int aan;
    private LocalDate tot;
    private LocalDate hoordag;
    private String grond;
    private final Tekstlaag velden = new Tekstlaag();
    private final Leesbeurt<KlachtbriefInhoud> inhoud = new Leesbeurt<>();
    private Map<UUID, KlachtId> meestukken = Map.of();
    private UUID brief;
    private boolean verstuurd;
    private boolean aanKlager;
    private Klachtbriefwijze wijze;
    private LocalDate buitendag;
    private UUID weg;
    private LocalDate wegdag;
    private Klachtbriefwijze wegwijze;
    private UUID gemist;
    private LocalDate gemistDag;
    private String gemistReden;

    @Override
    protected KlachtbrievenView lees(KlachtId klacht, Doelbinding doel) {
        return brieven.open(klacht, doel);
    }

    @Override
    protected long versie(KlachtbrievenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "klachten/brief.xhtml?id=%s";
    }

    /** Each letter has texts of its own. */
    @Override
    protected String pagina() {
        return !isBriefsoort() ? super.pagina() : super.pagina() + "/" + soort + "/" + aan;
    }

    /** Whatever an address names: texts are kept for letters that there are, to somebody whom a klacht can have. */
    private boolean isBriefsoort() {
        return aan >= 0
                && aan < MEESTE_ONTVANGERS
                && Arrays.stream(Klachtbriefsoort.values())
                        .anyMatch(bekend -> bekend.code().equals(soort));
    }

    @Override
    public void open() throws IOException {
        super.open();
        getGekozen().ifPresent(keuze -> {
            tot = keuze.voorstel();
            hoordag = keuze.hoordag();
            grond = keuze.grond().isEmpty() ? null : keuze.grond();
        });
    }

    /** Makes the letter and shows it; what was typed in it stands with it from then on, and not as text that nobody saved. */
    public void maak() {
        AtomicReference<Klachtbriefuitkomst> gemaakt = new AtomicReference<>();
        doe(
                "",
                this::verzoek,
                (verzoek, doel) -> {
                    gemaakt.set(brieven.maak(dossier(), verzoek, doel));
                    return gemaakt.get().bezwaar();
                },
                bezwaar -> meld(gemaakt.get()),
                () -> toon(gemaakt.get().brief()));
    }

    private Klachtbriefverzoek verzoek() {
        Keuze keuze = getGekozen().orElseThrow();
        return new Klachtbriefverzoek(
                keuze.soort(), keuze.ontvanger(), tot, grond, getVelden().alles(), hoordag);
    }

    /** The letter that is chosen was written elsewhere, and went. */
    public void buitenom() {
        AtomicReference<Klachtbriefuitkomst> gedaan = new AtomicReference<>();
        doe(
                "buitendag",
                this::verzoek,
                (verzoek, doel) -> {
                    gedaan.set(brieven.buitenom(dossier(), verzoek, buitendag, versie(), doel));
                    return gedaan.get().bezwaar();
                },
                bezwaar -> meld(gedaan.get()),
                () -> naarDezelfde(WOORDEN.van("verstuurd.BUITENOM")));
    }

    /**
     * Asks on which day and how a letter went that was made before today.
     *
     * @param welke which letter
     */
    public void vraagWeg(UUID welke) {
        weg = welke;
        wegdag = getView().brieven().stream()
                .filter(rij -> rij.id().equals(welke))
                .findFirst()
                .map(rij -> LocalDate.ofInstant(rij.gemaaktOp(), Nederlands.TIJDZONE))
                .orElse(null);
        Scherm.naar("wegkop");
    }

    /** It went on that day. */
    public void gingWeg() {
        doe(
                doel -> brieven.gingWeg(dossier(), weg, wegwijze, wegdag, versie(), doel)
                        .bezwaar(),
                bezwaar -> Scherm.fout(
                        bezwaar == Weigerreden.BRIEF_WIJZE_ONTBREEKT ? "wegwijze" : "wegdag",
                        Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(WOORDEN.van("verstuurd." + wegwijze)));
    }

    /**
     * @param rij a letter in the list
     * @return whether it was made before today and has not gone as far as is known
     */
    public boolean isVanEerder(KlachtbrievenView.Regel rij) {
        return rij.verzondenOp() == null
                && LocalDate.ofInstant(rij.gemaaktOp(), Nederlands.TIJDZONE).isBefore(LocalDate.now(klok));
    }

    /**
     * Shows a letter that was made before.
     *
     * @param welke which one
     */
    public void toon(UUID welke) {
        doel().ifPresent(doel -> toon(welke, doel));
    }

    private void toon(UUID welke, Doelbinding doel) {
        brieven.lees(dossier(), welke, doel).ifPresent(gelezen -> {
            brief = welke;
            if (gelezen.verouderd() && doel.noodreden().isEmpty()) {
                ververs();
                return;
            }
            inhoud.zet(gelezen);
            verstuurd = gelezen.verstuurd();
            aanKlager = gelezen.soort().aan() == Klachtbriefsoort.Aan.KLAGER;
            wijze = gewoonlijk();
            Scherm.naar("briefkop");
        });
    }

    /** What is not sent yet follows the klacht, with the words that were typed in it. */
    private void ververs() {
        AtomicReference<Klachtbriefuitkomst> nieuw = new AtomicReference<>();
        doe(
                doel -> {
                    nieuw.set(brieven.ververs(dossier(), brief, doel));
                    return nieuw.get().bezwaar();
                },
                bezwaar -> {
                    Scherm.berichtNaDoorsturen(WOORDEN.van("verouderd.kanniet", Klachtteksten.bezwaar(bezwaar)));
                    pasAan();
                },
                () -> {
                    Scherm.waarschuwing(WOORDEN.van("verouderd.ververst"));
                    toon(nieuw.get().brief());
                });
    }

    /** @return the way by which it usually goes: what the klager asked for, and paper where that can be; otherwise its sender says how */
    private Klachtbriefwijze gewoonlijk() {
        if (!aanKlager) {
            return Klachtbriefwijze.POST;
        }
        if (getView().email() && !isEmailMislukt()) {
            return Klachtbriefwijze.EMAIL;
        }
        return getView().kop().klager().heeftPostadres() ? Klachtbriefwijze.POST : null;
    }

    /** Whether the last e-mail to the klager was given up: the next one is no sooner read (2:11 lid 3). */
    private boolean isEmailMislukt() {
        return getView().brieven().stream()
                .filter(rij -> rij.wijze() == Klachtbriefwijze.EMAIL)
                .max(Comparator.comparing(KlachtbrievenView.Regel::verzondenOp))
                .filter(KlachtbrievenView.Regel::mislukt)
                .isPresent();
    }

    /** @return what is to be known of e-mail for the letter that is shown: to whom it can go, or the one thing that stands in the way */
    public String getEmailhint() {
        if (!aanKlager) {
            return "";
        }
        if (getView().email()) {
            return WOORDEN.van(isEmailMislukt() ? "wijze.mislukt" : "wijze.hint");
        }
        Klager klager = getView().kop().klager();
        if (!klager.emailAkkoord() && !klager.heeftPostadres()) {
            return WOORDEN.van("wijze.geenadres");
        }
        if (!klager.emailAkkoord()) {
            return WOORDEN.van("wijze.geenemail.akkoord");
        }
        return WOORDEN.van(
                klager.leestPerEmail(getView().kop().kanaal()) ? "wijze.geenemail.uit" : "wijze.geenemail.kenmerk");
    }

    /** Goes back to the words that were typed in it. */
    public void pasAan() {
        Optional<Keuze> keuze = getView().brieven().stream()
                .filter(rij -> rij.id().equals(brief) && !verstuurd)
                .flatMap(rij -> getView().keuzes().stream()
                        .filter(kan -> kan.soort() == rij.soort() && kan.naam().equals(rij.naam())))
                .findFirst();
        if (keuze.isPresent()) {
            Faces.redirect(
                    "klachten/brief.xhtml?id=%s&soort=%s&aan=%s",
                    dossier(), keuze.get().soort().code(), keuze.get().ontvanger());
        } else {
            Faces.redirect(adres(), dossier());
        }
    }

    /**
     * Gives the letter that is shown as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        Optional<KlachtbriefInhoud> gevraagd = doel().flatMap(doel -> brieven.lees(dossier(), brief, doel));
        if (gevraagd.isPresent()) {
            Scherm.bestand(
                    gevraagd.get().nummer() + "-" + gevraagd.get().soort().code() + ".pdf",
                    "application/pdf",
                    gevraagd.get().pdf());
        }
    }

    /** Sends the letter that is shown. */
    public void verstuur() {
        doe(
                doel -> brieven.verstuur(dossier(), brief, wijze, versie(), doel)
                        .bezwaar(),
                this::meldVersturen,
                () -> naarDezelfde(WOORDEN.van("verstuurd." + wijze)));
    }

    private void meldVersturen(Weigerreden bezwaar) {
        if (bezwaar == Weigerreden.BRIEF_VEROUDERD) {
            ververs();
        } else {
            Scherm.fout("wijze", Klachtteksten.bezwaar(bezwaar));
        }
    }

    /**
     * The e-mail did not arrive, and the letter went in another way after all.
     *
     * @param welke which letter
     */
    public void alsnog(UUID welke) {
        Klachtbriefwijze hoe =
                getView().kop().klager().heeftPostadres() ? Klachtbriefwijze.POST : Klachtbriefwijze.ANDERS;
        doe(
                doel -> brieven.alsnog(dossier(), welke, hoe, versie(), doel).bezwaar(),
                bezwaar -> Scherm.fout(Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(WOORDEN.van("verstuurd." + hoe)));
    }

    /**
     * Asks when and how it turned out that an e-mail did not arrive.
     *
     * @param welke which letter
     */
    public void vraagNaar(UUID welke) {
        gemist = welke;
        gemistDag = LocalDate.now(klok);
        Scherm.naar("gemistkop");
    }

    /** It did not arrive: it counts from when it goes again. */
    public void meldGemist() {
        doe(
                "gemistreden",
                () -> new Klachtdaad(gemistDag, gemistReden),
                (hoe, doel) -> brieven.nietAangekomen(dossier(), gemist, hoe, versie(), doel)
                        .bezwaar(),
                bezwaar -> Scherm.fout(
                        bezwaar == Weigerreden.REDEN_ONTBREEKT ? "gemistreden" : "gemistdag",
                        Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(WOORDEN.van("gemist.klaar")));
    }

    private void meld(Klachtbriefuitkomst uitkomst) {
        String tekst = Klachtteksten.bezwaar(uitkomst.reden());
        int rang = plaats(uitkomst.veld());
        if (rang >= 0) {
            Scherm.fout(
                    "velden:" + rang + ":veld",
                    WOORDEN.van(
                            "veld.ontbreekt",
                            getGekozen().orElseThrow().velden().get(rang).label()));
        } else if (uitkomst.veld().isEmpty()) {
            Scherm.fout(tekst);
        } else {
            Scherm.fout(uitkomst.veld(), tekst);
        }
    }

    private int plaats(String code) {
        Keuze keuze = getGekozen().orElseThrow();
        for (int i = 0; i < keuze.velden().size(); i++) {
            if (keuze.velden().get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** @return the letter that the address names; empty when it names none that can be made now */
    public Optional<Keuze> getGekozen() {
        return getView() == null
                ? Optional.empty()
                : getView().keuzes().stream()
                        .filter(keuze -> keuze.soort().code().equals(soort) && keuze.ontvanger() == aan)
                        .findFirst();
    }

    /** @return the letter that the address names, or {@code null} */
    public Keuze getKeuze() {
        return getGekozen().orElse(null);
    }

    /** @return the ways by which the letter that is shown can go */
    public Klachtbriefwijze[] getWijzen() {
        if (!aanKlager) {
            return new Klachtbriefwijze[] {Klachtbriefwijze.POST, Klachtbriefwijze.ANDERS};
        }
        return Arrays.stream(Klachtbriefwijze.values())
                .filter(kan -> kan != Klachtbriefwijze.BUITENOM)
                .filter(kan -> kan != Klachtbriefwijze.EMAIL || getView().email())
                .filter(kan -> kan != Klachtbriefwijze.EIGEN_MAIL
                        || getView().kop().klager().emailAkkoord())
                .filter(kan ->
                        kan != Klachtbriefwijze.POST || getView().kop().klager().heeftPostadres())
                .toArray(Klachtbriefwijze[]::new);
    }

    /** @return whether the letter that is shown went out before */
    public boolean isVerstuurd() {
        return verstuurd;
    }

    /** @return whether a letter is shown that was made */
    public boolean isGetoond() {
        return brief != null;
    }

    /** @return the letter that is shown, read anew whenever it is drawn again; empty while nothing is being drawn */
    public String getHtml() {
        KlachtbriefInhoud gelezen = getoond();
        return gelezen == null ? "" : gelezen.html();
    }

    /** @return which documents go with the letter that is shown; a post asks for them too, and reads no letter for that */
    public List<UUID> getMeestukken() {
        KlachtbriefInhoud gelezen = getoond();
        if (brief == null) {
            meestukken = Map.of();
        } else if (gelezen != null) {
            meestukken = new LinkedHashMap<>();
            gelezen.bijlagen().forEach(mee -> meestukken.put(mee.id(), mee.klacht()));
        }
        return List.copyOf(meestukken.keySet());
    }

    /**
     * @param stuk a document that goes with the letter that is shown
     * @return what is known of it; {@code null} while nothing is being drawn
     */
    public Bijlage bijlage(UUID stuk) {
        KlachtbriefInhoud gelezen = getoond();
        return gelezen == null
                ? null
                : gelezen.bijlagen().stream()
                        .filter(mee -> mee.id().equals(stuk))
                        .findFirst()
                        .orElse(null);
    }

    private KlachtbriefInhoud getoond() {
        return brief == null || getView() == null ? null : inhoud.leesOmTeTekenen(this::leesBrief);
    }

    /**
     * Gives a file that goes with the letter.
     *
     * @param stuk which document
     * @throws IOException when the answer cannot be written
     */
    public void downloadStuk(UUID stuk) throws IOException {
        KlachtId van = meestukken.getOrDefault(stuk, dossier());
        Optional<KlachtstukBestand> gelezen = geef(doel -> stukken.bestand(
                van, stuk, van.equals(dossier()) ? doel : doelbindingen.kies(van.zaak(), Klachtbehandelaar.DOEL)));
        if (gelezen.isEmpty() || gelezen.get().bestand() == null) {
            Scherm.fout(Klachtteksten.tekst("stukken.bestand.weg"));
            return;
        }
        Bestandsinvoer.geef(gelezen.get().bestand());
    }

    private KlachtbriefInhoud leesBrief() {
        return doel().flatMap(doel -> brieven.lees(dossier(), brief, doel)).orElse(null);
    }

    /** @return the words of the letter, by field: what usually stands there, and over it what was typed */
    public Tekstlaag getVelden() {
        Map<String, String> gewoonlijk = new HashMap<>();
        getGekozen().ifPresent(keuze -> {
            keuze.velden().forEach(veld -> gewoonlijk.put(veld.code(), veld.standaard()));
            gewoonlijk.put(Klachtbriefverzoek.HOORTIJD, keuze.hoortijd());
            gewoonlijk.put(Klachtbriefverzoek.HOORPLAATS, keuze.hoorplaats());
            gewoonlijk.put(Klachtbriefverzoek.WELKE, keuze.welke());
        });
        velden.legOnder(gewoonlijk);
        return velden;
    }

    public String getSoort() {
        return soort;
    }

    public void setSoort(String soort) {
        this.soort = soort;
    }

    public int getAan() {
        return aan;
    }

    public void setAan(int aan) {
        this.aan = aan;
    }

    public LocalDate getTot() {
        return tot;
    }

    public void setTot(LocalDate tot) {
        this.tot = tot;
    }

    public LocalDate getHoordag() {
        return hoordag;
    }

    public void setHoordag(LocalDate hoordag) {
        this.hoordag = hoordag;
    }

    public String getGrond() {
        return grond;
    }

    public void setGrond(String grond) {
        this.grond = grond;
    }

    public LocalDate getBuitendag() {
        return buitendag;
    }

    public void setBuitendag(LocalDate buitendag) {
        this.buitendag = buitendag;
    }

    /** @return whether it is asked when and how a letter went */
    public boolean isWeg() {
        return weg != null;
    }

    /** @return the ways by which a letter can have gone before today */
    public Klachtbriefwijze[] getWegwijzen() {
        return new Klachtbriefwijze[] {Klachtbriefwijze.POST, Klachtbriefwijze.EIGEN_MAIL, Klachtbriefwijze.ANDERS};
    }

    public LocalDate getWegdag() {
        return wegdag;
    }

    public void setWegdag(LocalDate wegdag) {
        this.wegdag = wegdag;
    }

    public Klachtbriefwijze getWegwijze() {
        return wegwijze;
    }

    public void setWegwijze(Klachtbriefwijze wegwijze) {
        this.wegwijze = wegwijze;
    }

    /** @return whether it is asked how it turned out that an e-mail did not arrive */
    public boolean isGemist() {
        return gemist != null;
    }

    /** @return of which letter that is asked, or {@code null} */
    public UUID getGemisteBrief() {
        return gemist;
    }

    public LocalDate getGemistDag() {
        return gemistDag;
    }

    public void setGemistDag(LocalDate gemistDag) {
        this.gemistDag = gemistDag;
    }

    public String getGemistReden() {
        return gemistReden;
    }

    public void setGemistReden(String gemistReden) {
        this.gemistReden = gemistReden;
    }

    public Klachtbriefwijze getWijze() {
        return wijze;
    }

    public void setWijze(Klachtbriefwijze wijze) {
        this.wijze = wijze;
    }
}
