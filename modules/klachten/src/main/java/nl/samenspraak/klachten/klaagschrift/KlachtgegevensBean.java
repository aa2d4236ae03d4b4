package nl.samenspraak.klachten.klaagschrift;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.indeling.Indelinginvoer;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.Klagerinvoer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What a klacht holds: what is missing and came in later, what turned out to be otherwise, under what it is counted, and where it goes when it
 * does not belong here.
 */
@Named("klachtgegevens")
@ViewScoped
public class KlachtgegevensBean extends Klachtscherm<KlaagschriftView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Klaagschrift klaagschrift;

    @Inject
    private Klachtdoorzending doorzending;

    @Inject
    private Klachtrubrieken rubrieken;

    private final Leesbeurt<Klagerinvoer> staatEr = new Leesbeurt<>();
    private Klagerinvoer getypt;
    private final Indelinginvoer indeling = new Indelinginvoer();
    private boolean overgenomen;
    private LocalDate dagtekening;
    private boolean ondertekend;
    private LocalDate aangevuldOp;
    private String toelichting;
    private String elders;
    private String reden;
    private String ontvanger;
    private String ontvangeradres;
    private boolean klagerAkkoord;
    private boolean nietNamensOns;
    private Boolean ookGedrag;
    private String terugreden;
    private LocalDate beslotenOp;

    @Override
    protected KlaagschriftView lees(KlachtId klacht, Doelbinding doel) {
        KlaagschriftView gelezen = klaagschrift.open(klacht, doel);
        if (!overgenomen) {
            neemOver(gelezen.klacht());
        }
        return gelezen;
    }

    /** Only once: when somebody else was first, what was typed here stays. */
    private void neemOver(KlachtView klacht) {
        overgenomen = true;
        indeling.neemOver(klacht.indeling());
        dagtekening = klacht.dagtekening();
        ondertekend = klacht.ondertekend();
    }

    @Override
    protected long versie(KlaagschriftView gelezen) {
        return gelezen.klacht().versie();
    }

    @Override
    protected String adres() {
        return "klachten/gegevens.xhtml?id=%s";
    }

    /** Records that what was missing came in. */
    public void vulAan() {
        metKlager(
                (wie, doel) -> klaagschrift.vulAan(
                        dossier(),
                        new Klaagschriftaanvulling(aangevuldOp, wie, dagtekening, ondertekend, toelichting),
                        versie(),
                        doel),
                () -> naarDezelfde(Klachtteksten.tekst("gegevens.aangevuld")));
    }

    /** Mends what was recorded wrongly about the klager and the paper. */
    public void verbeter() {
        metKlager(
                (wie, doel) -> klaagschrift.verbeter(dossier(), wie, dagtekening, ondertekend, versie(), doel), () -> {
                    getypt = null;
                    staatEr.opnieuw();
                    Scherm.vergeetInvoer("klagerblok");
                    zegOpgeslagen();
                });
    }

    /** @return whether saving takes away who complains: that is asked first, because nobody can be answered any more */
    public boolean isWordtOnbekend() {
        return getKlager().isAnoniem()
                && getView() != null
                && !getView().klacht().klager().anoniem();
    }

    /** @return whether there is an outcome, so that who is known cannot become unknown any more: nothing offers it then */
    public boolean isBlijftBekend() {
        return getView() != null
                && !getView().klacht().klager().anoniem()
                && Klaagschrift.heeftUitkomst(
                        getView().klacht().status(),
                        getView().klacht().verloop().stream()
                                .map(stap -> stap.stap().soort()));
    }

    /** Keeps what was typed of the klager; until something was, the fields show what stands in the klacht now. */
    public void onthoudKlager() {
        getypt = getKlager();
    }

    /** What was typed of the klager and is not saved yet stays; what is in the klacht is read again. */
    private void onthoudWatAndersIs() {
        boolean gelijk = getView() == null
                || getKlager().lees(new Veldfouten()).equals(getView().klacht().klager());
        if (!gelijk) {
            onthoudKlager();
        }
    }

    /** The page stays, because what was chosen elsewhere on it is not saved yet. */
    private static void zegOpgeslagen() {
        Scherm.bericht(Klachtteksten.tekst("gegevens.opgeslagen"));
    }

    private void metKlager(BiFunction<Klager, Doelbinding, Verrichting<Weigerreden>> daad, Runnable daarna) {
        onthoudKlager();
        Veldfouten fouten = new Veldfouten();
        Klager wie = getypt.lees(fouten);
        Scherm.fouten(fouten);
        if (fouten.geen()) {
            doe(
                    "toelichting",
                    () -> wie,
                    (gelezen, doel) -> daad.apply(gelezen, doel).bezwaar(),
                    KlachtgegevensBean::meld,
                    daarna);
        }
    }

    /** Chooses under what it is counted. */
    public void deelIn() {
        onthoudWatAndersIs();
        doe(
                doel -> klaagschrift
                        .deelIn(dossier(), indeling.lees(), versie(), doel)
                        .bezwaar(),
                KlachtgegevensBean::meld,
                KlachtgegevensBean::zegOpgeslagen);
    }

    /** Sends it on to where it belongs; with that it is done here. */
    public void zendDoor() {
        doe(
                "reden",
                () -> new NieuweDoorzending(
                        elders, reden, klagerAkkoord, nietNamensOns, ookGedrag, ontvanger, ontvangeradres),
                (nieuw, doel) ->
                        doorzending.zendDoor(dossier(), nieuw, versie(), doel).bezwaar(),
                KlachtgegevensBean::meld,
                () -> naarDezelfde(Klachtteksten.tekst(gedaan())));
    }

    private String gedaan() {
        if (isEldersPrivacy()) {
            return "gegevens.verwezen";
        }
        if (isEldersInzage()) {
            return "gegevens.verzoek";
        }
        return Boolean.TRUE.equals(ookGedrag) ? "gegevens.kopie" : "gegevens.doorgezonden";
    }

    /** The klager got a decision on his request for his own data. */
    public void isVerzoekBesloten() {
        doe(
                doel -> doorzending
                        .verzoekBesloten(dossier(), beslotenOp, versie(), doel)
                        .bezwaar(),
                bezwaar -> Scherm.fout("beslotenop", Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(Klachtteksten.tekst("gegevens.opgeslagen")));
    }

    /** It was sent on and comes back. */
    public void haalTerug() {
        doe(
                "terugreden",
                () -> terugreden,
                (waarom, doel) ->
                        doorzending.haalTerug(dossier(), waarom, versie(), doel).bezwaar(),
                bezwaar -> Scherm.fout(
                        bezwaar == Weigerreden.REDEN_ONTBREEKT ? "terugreden" : "", Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(Klachtteksten.tekst("gegevens.teruggehaald")));
    }

    /** What was asked did not come: the klager gets an answer, and not everything of the law. */
    public void isNietAangevuld() {
        doe(
                doel -> klaagschrift.isNietAangevuld(dossier(), versie(), doel).bezwaar(),
                bezwaar -> Scherm.fout(Klachtteksten.bezwaar(bezwaar)),
                () -> naarDezelfde(Klachtteksten.tekst("gegevens.nietaangevuld")));
    }

    /** The choice of where it goes brings its own questions. */
    public boolean isEldersPrivaat() {
        return is(Doorzendadres.Soort.PRIVAAT);
    }

    /** @return whether the klacht goes on here, and only the klager is told where he can go as well */
    public boolean isEldersPrivacy() {
        return is(Doorzendadres.Soort.PRIVACY);
    }

    /** @return whether he asks for his own data, which he did on the day of receipt */
    public boolean isEldersInzage() {
        return is(Doorzendadres.Soort.INZAGE);
    }

    /** @return whether something goes away, so that it is asked if there is a klacht about conduct in it as well */
    public boolean isEldersWeg() {
        return rubrieken.elders(elders).filter(KlachtHoortElders::gaatWeg).isPresent();
    }

    /** @return what he who passes the request on has to say with it: since when it is in */
    public String getVerzoekuitleg() {
        return Klachtteksten.tekst(
                "doorzenden.uitleg.INZAGE", Nederlands.datum(getView().klacht().ontvangenOp()));
    }

    /** @return whether the day of receipt counts there (6:15) */
    public boolean isEldersBezwaar() {
        return is(Doorzendadres.Soort.BEZWAAR);
    }

    /** @return whether it is asked which one it goes to, and where that is */
    public boolean isEldersNaam() {
        return rubrieken.elders(elders).filter(Doorzendadres::vraagtNaam).isPresent();
    }

    public String getOntvanger() {
        return ontvanger;
    }

    public void setOntvanger(String ontvanger) {
        this.ontvanger = ontvanger;
    }

    public String getOntvangeradres() {
        return ontvangeradres;
    }

    public void setOntvangeradres(String ontvangeradres) {
        this.ontvangeradres = ontvangeradres;
    }

    private boolean is(Doorzendadres.Soort soort) {
        return rubrieken.elders(elders).filter(adres -> adres.soort() == soort).isPresent();
    }

    private static void meld(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        switch (bezwaar) {
            case AANVULLING_DAG_ONTBREEKT, AANVULLING_DAG_KLOPT_NIET -> Scherm.fout("aangevuldop", tekst);
            case INDELING_LEEG -> Scherm.fout("wamsstap", tekst);
            case NAAM_ONTBREEKT -> Scherm.fout("naam", tekst);
            case DAGTEKENING_IN_TOEKOMST -> Scherm.fout("dagtekening", tekst);
            case KLAGER_BLIJFT_BEKEND -> Scherm.fout("anoniem", tekst);
            case DOORZENDADRES_ONTBREEKT -> Scherm.fout("elders", tekst);
            case REDEN_ONTBREEKT -> Scherm.fout("reden", tekst);
            case ONTVANGER_ONTBREEKT -> Scherm.fout("ontvanger", tekst);
            case GEDRAG_NIET_GEZEGD -> Scherm.fout("ookgedrag", tekst);
            case DOORZENDEN_ZONDER_AKKOORD -> Scherm.fout("klagerakkoord", tekst);
            case DOORZENDEN_VAN_ONSZELF -> Scherm.fout("nietnamensons", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    /** @return the klacht as it was when somebody else was first; {@code null} when nobody was */
    public KlachtView getEerder() {
        return Optional.ofNullable(getVorige()).map(KlaagschriftView::klacht).orElse(null);
    }

    /** @return what can be changed here as it was, in one line */
    public String getToen() {
        return regel(getEerder());
    }

    /** @return what can be changed here as it is now, in one line */
    public String getNu() {
        return regel(getView().klacht());
    }

    private String regel(KlachtView klacht) {
        if (klacht == null) {
            return "";
        }
        Klager wie = klacht.klager();
        Klachtindeling onder = klacht.indeling();
        return Stream.of(
                        Stream.of(wie.naam()),
                        wie.adresregels().stream(),
                        Stream.of(wie.email(), telefoon(wie), wie.machtiging(), handtekening(klacht)),
                        rubrieken.naam(rubrieken.alleWamsstappen(), onder.wamsstap()).stream(),
                        rubrieken.naam(rubrieken.alleDomeinen(), onder.domein()).stream(),
                        rubrieken.naam(rubrieken.alleAarden(), onder.aard()).stream(),
                        rubrieken.naam(rubrieken.alleKlagersoorten(), onder.klagersoort()).stream(),
                        rubrieken.naam(rubrieken.alleKnelpunten(), onder.knelpunt()).stream())
                .flatMap(delen -> delen)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String telefoon(Klager wie) {
        return wie.telefoon() == null ? "" : wie.telefoon().weergave();
    }

    private static String handtekening(KlachtView klacht) {
        String wel = Klachtteksten.tekst(klacht.ondertekend() ? "klacht.ondertekend" : "klacht.nietondertekend");
        return klacht.dagtekening() == null ? wel : wel + " " + Nederlands.datum(klacht.dagtekening());
    }

    public Klagerinvoer getKlager() {
        return getypt == null ? staatEr.lees(this::zoalsHetStaat) : getypt;
    }

    private Klagerinvoer zoalsHetStaat() {
        Klagerinvoer invoer = new Klagerinvoer();
        if (getView() != null) {
            invoer.neemOver(getView().klacht().klager());
        }
        return invoer;
    }

    public Indelinginvoer getIndeling() {
        return indeling;
    }

    public Klachtrubrieken getRubrieken() {
        return rubrieken;
    }

    /** @return where a klacht can go today */
    public List<Doorzendadres> getAdressen() {
        return rubrieken.elders();
    }

    public LocalDate getDagtekening() {
        return dagtekening;
    }

    public void setDagtekening(LocalDate dagtekening) {
        this.dagtekening = dagtekening;
    }

    public boolean isOndertekend() {
        return ondertekend;
    }

    public void setOndertekend(boolean ondertekend) {
        this.ondertekend = ondertekend;
    }

    public LocalDate getAangevuldOp() {
        return aangevuldOp;
    }

    public void setAangevuldOp(LocalDate aangevuldOp) {
        this.aangevuldOp = aangevuldOp;
    }

    public String getToelichting() {
        return toelichting;
    }

    public void setToelichting(String toelichting) {
        this.toelichting = toelichting;
    }

    public String getElders() {
        return elders;
    }

    public void setElders(String elders) {
        this.elders = elders;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public boolean isKlagerAkkoord() {
        return klagerAkkoord;
    }

    public void setKlagerAkkoord(boolean klagerAkkoord) {
        this.klagerAkkoord = klagerAkkoord;
    }

    public boolean isNietNamensOns() {
        return nietNamensOns;
    }

    public void setNietNamensOns(boolean nietNamensOns) {
        this.nietNamensOns = nietNamensOns;
    }

    public Boolean getOokGedrag() {
        return ookGedrag;
    }

    public void setOokGedrag(Boolean ookGedrag) {
        this.ookGedrag = ookGedrag;
    }

    public LocalDate getBeslotenOp() {
        return beslotenOp;
    }

    public void setBeslotenOp(LocalDate beslotenOp) {
        this.beslotenOp = beslotenOp;
    }

    public String getTerugreden() {
        return terugreden;
    }

    public void setTerugreden(String terugreden) {
        this.terugreden = terugreden;
    }
}
