package nl.samenspraak.klachten.stukken;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/** The documents of a klacht: put one with it, choose with which letters it goes, take away what should not have been there. */
@Named("klachtstukken")
@ViewScoped
public class KlachtstukkenBean extends Klachtscherm<KlachtstukkenView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Klachtstukken stukken;

    @Inject
    private Bestandskeuring keuring;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Leesbeurt<List<KlachtstukkenView>> gevoegd = new Leesbeurt<>();

    private String wat;
    private Stukherkomst herkomst;
    private LocalDate dag;

    private UUID gekozen;
    private boolean weghalen;
    private boolean metAfschrift;
    private boolean metUitkomst;
    private boolean metDoorzending;
    private String waaromNiet;
    private String reden;
    private boolean beschermt;
    private boolean hoordeNooit;

    @PostConstruct
    void begin() {
        dag = LocalDate.now(klok);
    }

    @Override
    protected KlachtstukkenView lees(KlachtId klacht, Doelbinding doel) {
        return stukken.open(klacht, doel);
    }

    @Override
    protected long versie(KlachtstukkenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "klachten/stukken.xhtml?id=%s";
    }

    /** Puts a document with the klacht. */
    public void legBij() {
        Optional<AangebodenBestand> bestand = Bestandsinvoer.van("bestand");
        GekeurdBestand gekeurd;
        try {
            gekeurd = keuring.keur(bestand);
        } catch (OngeldigeWaarde fout) {
            Scherm.fout("bestand", fout.getMessage());
            return;
        }
        doe(
                "wat",
                () -> new NieuwKlachtstuk(wat, herkomst, dag),
                (nieuw, doel) -> stukken.legBij(dossier(), nieuw, gekeurd, versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("dag")
                        .en(Weigerreden.STUK_ONTBREEKT, "wat")
                        .en(Weigerreden.STUK_ZONDER_HERKOMST, "herkomst")
                        .en(Weigerreden.STUKKEN_VOL, "bestand"),
                () -> naarDezelfde(Klachtteksten.tekst("stukken.bijgelegd")));
    }

    /**
     * Opens the fields with which is chosen with which letters a document goes.
     *
     * @param regel the document
     */
    public void kies(KlachtstukkenView.Regel regel) {
        open(regel, false);
        metAfschrift = regel.keuze().metAfschrift();
        metUitkomst = regel.keuze().metUitkomst();
        metDoorzending = regel.keuze().metDoorzending();
        waaromNiet = regel.keuze().waaromNiet();
        beschermt = regel.keuze().beschermt();
        Scherm.vergeetInvoer("keuzeblok");
    }

    /**
     * Opens the field with which a file is taken away.
     *
     * @param regel the document
     */
    public void vraagWeg(KlachtstukkenView.Regel regel) {
        open(regel, true);
        reden = null;
        hoordeNooit = false;
        Scherm.vergeetInvoer("keuzeblok");
    }

    private void open(KlachtstukkenView.Regel regel, boolean weg) {
        gekozen = regel.id();
        weghalen = weg;
        Scherm.naar("keuzekop");
    }

    /** Closes those fields. */
    public void laat() {
        gekozen = null;
    }

    /** Chooses. */
    public void legKeuzeVast() {
        doe(
                "waaromniet",
                () -> new Meestuurkeuze(metAfschrift, waaromNiet, beschermt, metUitkomst, metDoorzending),
                (keuze, doel) ->
                        stukken.kies(dossier(), gekozen, keuze, versie(), doel).bezwaar(),
                new Weigervelden()
                        .en(Weigerreden.STUK_HOORT_BIJ_AFSCHRIFT, "waaromniet")
                        .en(Weigerreden.STUK_BESCHERMT_NIEMAND, "beschermt")
                        .en(Weigerreden.STUK_AL_GESTUURD, "metafschrift"),
                () -> naarDezelfde(Klachtteksten.tekst("stukken.gekozen")));
    }

    /** Takes the file away. */
    public void haalWeg() {
        doe(
                "wegreden",
                () -> new Weghaling(reden, hoordeNooit),
                (waarom, doel) -> stukken.haalWeg(dossier(), gekozen, waarom, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .en(Weigerreden.REDEN_ONTBREEKT, "wegreden")
                        .en(Weigerreden.STUK_IS_AFSCHRIFT, "hoordenooit"),
                () -> naarDezelfde(Klachtteksten.tekst("stukken.weggehaald")));
    }

    /**
     * Gives the file of a document.
     *
     * @param stuk which one
     * @throws IOException when the answer cannot be written
     */
    public void download(UUID stuk) throws IOException {
        geef(geef(doel -> stukken.bestand(dossier(), stuk, doel)));
    }

    private static void geef(Optional<KlachtstukBestand> gelezen) throws IOException {
        if (gelezen.isEmpty() || gelezen.get().bestand() == null) {
            Scherm.fout(Klachtteksten.tekst("stukken.bestand.weg"));
            return;
        }
        Bestandsinvoer.geef(gelezen.get().bestand());
    }

    /**
     * Gives the file of a document that came with a klacht that goes on under this number.
     *
     * @param ander that klacht
     * @param stuk which one
     * @throws IOException when the answer cannot be written
     */
    public void downloadUit(KlachtId ander, UUID stuk) throws IOException {
        geef(metGevoegd(ander, doel -> stukken.bestand(ander, stuk, doel)));
    }

    /** @return the documents of the klachten that go on under this number: each is read behind a gate of its own */
    public List<KlachtstukkenView> getGevoegd() {
        // Also for a post: its buttons stand there.
        return getView() == null ? List.of() : gevoegd.lees(this::leesGevoegd);
    }

    private List<KlachtstukkenView> leesGevoegd() {
        return getView().gevoegd().stream()
                .flatMap(ander -> metGevoegd(ander, doel -> stukken.open(ander, doel)).stream())
                .toList();
    }

    /** What is not to be opened for this purpose, is left out. */
    private <T> Optional<T> metGevoegd(KlachtId ander, Function<Doelbinding, T> lezer) {
        try {
            return Optional.of(lezer.apply(doelbindingen.kies(ander.zaak(), Klachtbehandelaar.DOEL)));
        } catch (Weigering nietVanHem) {
            return Optional.empty();
        }
    }

    /** @return the document whose fields are open; {@code null} when none are, or its file went */
    public KlachtstukkenView.Regel getGekozen() {
        return gekozen == null || getView() == null
                ? null
                : getView().stukken().stream()
                        .filter(regel -> regel.id().equals(gekozen) && regel.bestand() != null)
                        .findFirst()
                        .orElse(null);
    }

    /** @return from whom a document can come */
    public Stukherkomst[] getHerkomsten() {
        return Stukherkomst.values();
    }

    /** @return whether the chosen file is taken away */
    public boolean isWeghalen() {
        return weghalen;
    }

    public String getWat() {
        return wat;
    }

    public void setWat(String wat) {
        this.wat = wat;
    }

    public Stukherkomst getHerkomst() {
        return herkomst;
    }

    public void setHerkomst(Stukherkomst herkomst) {
        this.herkomst = herkomst;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public boolean isMetAfschrift() {
        return metAfschrift;
    }

    public void setMetAfschrift(boolean metAfschrift) {
        this.metAfschrift = metAfschrift;
    }

    public boolean isMetUitkomst() {
        return metUitkomst;
    }

    public void setMetUitkomst(boolean metUitkomst) {
        this.metUitkomst = metUitkomst;
    }

    public boolean isMetDoorzending() {
        return metDoorzending;
    }

    public void setMetDoorzending(boolean metDoorzending) {
        this.metDoorzending = metDoorzending;
    }

    public String getWaaromNiet() {
        return waaromNiet;
    }

    public void setWaaromNiet(String waaromNiet) {
        this.waaromNiet = waaromNiet;
    }

    public boolean isBeschermt() {
        return beschermt;
    }

    public void setBeschermt(boolean beschermt) {
        this.beschermt = beschermt;
    }

    public boolean isHoordeNooit() {
        return hoordeNooit;
    }

    public void setHoordeNooit(boolean hoordeNooit) {
        this.hoordeNooit = hoordeNooit;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
