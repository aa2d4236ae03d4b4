package nl.samenspraak.toeleiding.stukken;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Broninvoer;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.meelezen.Taalwenken;
import nl.samenspraak.toeleiding.notities.Notitieboek;
import nl.samenspraak.toeleiding.notities.Notitieregel;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/** The documents of an onderzoek, and the own notes of whoever looks. What happens to one document, the address names: {@code stuk} and {@code doe}. */
@Named("stukkenscherm")
@ViewScoped
public class StukkenBean extends Toeleidingscherm<Weigerreden, StukkenView> {

    private static final long serialVersionUID = 1L;

    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.toeleiding.stukken");

    @Inject
    private Stukkenwerk werk;

    @Inject
    private Notitieboek notities;

    @Inject
    private Bestandskeuring keuring;

    @Inject
    private Taalwenken taalwenken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    private String stuk;
    private String doe;

    private String wat;
    private boolean medisch;
    private Broninvoer bron;

    private String reden;
    private Boolean verteld;
    private Artsplaats arts;

    private String notitie;
    private UUID gekozen;
    private boolean delen;

    /** What can happen to a document. */
    public enum Stukkeuze {
        OPNEMEN,
        TERUG,
        ARTS,
        VERNIETIG
    }

    @PostConstruct
    void begin() {
        bron = new Broninvoer(LocalDate.now(klok));
    }

    @Override
    protected StukkenView lees(ToeleidingId toeleiding, Doelbinding doel) {
        return werk.open(toeleiding, doel);
    }

    @Override
    protected long versie(StukkenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/stukken.xhtml?id=%s";
    }

    /** Records that a document was seen. */
    public void legVast() {
        doe(
                "wat",
                () -> new NieuwStuk(wat, bron.lees(), medisch),
                (nieuw, doel) -> werk.legVast(dossier(), nieuw, versie(), doel).bezwaar(),
                Broninvoer.velden("stuk").bij("wat", Weigerreden.STUK_ONTBREEKT, Weigerreden.STUK_LEGITIMATIE),
                () -> naarDezelfde(WOORDEN.van("vastgelegd")));
    }

    /** Keeps the document that the address names, with the file that was chosen. */
    public void neemOp() {
        Optional<AangebodenBestand> gekozenBestand = Bestandsinvoer.van("bestand");
        try {
            Stukbesluit besluit = new Stukbesluit(reden, verteld);
            Optional<GekeurdBestand> bestand = gekozenBestand.map(Optional::of).map(keuring::keur);
            doe(
                    doel -> werk.neemOp(dossier(), welk(), besluit, bestand, versie(), doel)
                            .bezwaar(),
                    velden("opneem").bij("bestand", Weigerreden.STUKKEN_VOL),
                    () -> naarDezelfde(WOORDEN.van("opgenomen")));
        } catch (OngeldigeWaarde fout) {
            Scherm.fout("bestand", fout.getMessage());
        }
    }

    /** Ends what the address says, with the document that the address names. */
    public void eindig() {
        doe(
                "stukreden",
                () -> new Stukbesluit(reden, verteld),
                (besluit, doel) -> eindig(besluit, doel),
                velden("stuk").bij("arts", Weigerreden.ARTS_ONTBREEKT),
                () -> naarDezelfde(WOORDEN.van("gedaan." + getKeuze())));
    }

    private Optional<Weigerreden> eindig(Stukbesluit besluit, Doelbinding doel) {
        return (switch (getKeuze()) {
                    case TERUG -> werk.geefTerug(dossier(), welk(), besluit, versie(), doel);
                    case ARTS -> werk.stuurDoor(dossier(), welk(), arts, besluit, versie(), doel);
                    case VERNIETIG -> werk.vernietig(dossier(), welk(), besluit, versie(), doel);
                    case OPNEMEN -> throw new OngeldigeWaarde(WOORDEN.van("kies.anders"));
                })
                .bezwaar();
    }

    /** The same two questions stand in more than one block of the page. */
    private static Weigervelden velden(String blok) {
        return new Weigervelden()
                .bij(blok + "reden", Weigerreden.REDEN_ONTBREEKT)
                .bij(blok + "verteld", Weigerreden.VERTELD_ONTBREEKT);
    }

    private UUID welk() {
        StukkenView.Regel gevonden = getStukregel();
        if (gevonden == null) {
            throw new OngeldigeWaarde(WOORDEN.van("kies.anders"));
        }
        return gevonden.id();
    }

    /**
     * A document belongs to the archive dossier.
     *
     * @param welk which one
     */
    public void naarArchief(UUID welk) {
        doe(
                doel -> werk.naarArchief(dossier(), welk, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(WOORDEN.van("archief.gedaan")));
    }

    /**
     * The client confirms what a document says.
     *
     * @param welk which one
     */
    public void bevestig(UUID welk) {
        doe(
                doel -> werk.bevestig(dossier(), welk, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(WOORDEN.van("bevestigd")));
    }

    /**
     * The client was told what became of a document.
     *
     * @param welk which one
     */
    public void isVerteld(UUID welk) {
        doe(
                doel -> werk.isVerteld(dossier(), welk, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(WOORDEN.van("verteld.gedaan")));
    }

    /**
     * Gives the file of a document.
     *
     * @param welk which one
     * @throws IOException when the answer cannot be written
     */
    public void download(UUID welk) throws IOException {
        Optional<Stukbestand> gelezen = geef(doel -> werk.bestand(dossier(), welk, doel));
        if (gelezen.isEmpty() || gelezen.get().bestand() == null) {
            Scherm.fout(WOORDEN.van("bestand.weg"));
            return;
        }
        Bestandsinvoer.geef(gelezen.get().bestand());
    }

    /** Keeps the note that is written, or written anew. */
    public void bewaarNotitie() {
        doe(
                "notitie",
                () -> notitie,
                (tekst, doel) ->
                        notities.bewaar(dossier(), gekozen, tekst, doel).bezwaar(),
                new Weigervelden().bij("notitie", Weigerreden.TEKST_ONTBREEKT, Weigerreden.STUKKEN_VOL),
                () -> naarDezelfde(WOORDEN.van("notitie.bewaard")));
    }

    /**
     * Opens a note to write it anew.
     *
     * @param welke which one
     */
    public void wijzigNotitie(Notitieregel welke) {
        gekozen = welke.id();
        notitie = welke.tekst();
        delen = false;
        Scherm.vergeetInvoer("notitieblok");
        Scherm.naar("notitie");
    }

    /**
     * Asks what is needed to share a note.
     *
     * @param welke which one
     */
    public void vraagDelen(UUID welke) {
        gekozen = welke;
        delen = true;
        reden = null;
        verteld = null;
        Scherm.naar("delenkop");
    }

    /** Leaves the note as it is. */
    public void laatNotitie() {
        gekozen = null;
        notitie = null;
        delen = false;
    }

    /**
     * Throws a note away.
     *
     * @param welke which one
     */
    public void gooiWeg(UUID welke) {
        doe(
                doel -> notities.gooiWeg(dossier(), welke, doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(WOORDEN.van("notitie.weg")));
    }

    /** Puts the chosen note in the dossier. */
    public void zetInDossier() {
        doe(
                "deelreden",
                () -> new Stukbesluit(reden, verteld),
                (besluit, doel) -> werk.deel(dossier(), gekozen, alsStuk(besluit), besluit, versie(), doel)
                        .bezwaar(),
                velden("deel"),
                () -> naarDezelfde(WOORDEN.van("notitie.gedeeld")));
    }

    private NieuwStuk alsStuk(Stukbesluit besluit) {
        String naam = aanwezige.gebruiker().map(Gebruiker::naam).orElse("");
        return new NieuwStuk(
                WOORDEN.van("notitie.stuk"),
                new Bronvermelding(Bronsoort.ANDER, naam, besluit.reden(), LocalDate.now(klok)),
                false);
    }

    /** @return the document that the address names; {@code null} when nothing can become of it any more */
    public StukkenView.Regel getStukregel() {
        return getView() == null || stuk == null
                ? null
                : getView().stukken().stream()
                        .filter(regel -> regel.id().toString().equals(stuk)
                                && !regel.stand().voorbij())
                        .findFirst()
                        .orElse(null);
    }

    /** @return what the address says that happens to it; {@code null} when that cannot be */
    public Stukkeuze getKeuze() {
        StukkenView.Regel regel = getStukregel();
        return regel == null
                ? null
                : Arrays.stream(Stukkeuze.values())
                        .filter(keuze -> keuze.name().equalsIgnoreCase(doe) && past(keuze, regel))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean past(Stukkeuze keuze, StukkenView.Regel regel) {
        return switch (keuze) {
            case OPNEMEN -> !regel.medisch() && regel.stand() == Stukstand.INGEZIEN;
            case ARTS -> regel.medisch();
            case TERUG, VERNIETIG -> true;
        };
    }

    /** @return for whom a physician can work */
    public Artsplaats[] getArtsen() {
        return Artsplaats.values();
    }

    /** @return whether an own note is being written anew */
    public boolean isWijzigt() {
        return gekozen != null && !delen;
    }

    /** @return the note that was chosen; {@code null} when none is */
    public UUID getGekozen() {
        return gekozen;
    }

    /** @return hints on what the document is called: what stands in it does not belong here (R-TOE-23, R-TOE-37) */
    public List<Taalwenk> getWenken() {
        return taalwenken.bij(wat);
    }

    /** @return the note that is being shared; {@code null} when none is */
    public Notitieregel getTeDelen() {
        return !delen || getView() == null
                ? null
                : getView().notities().stream()
                        .filter(regel -> regel.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    public String getStuk() {
        return stuk;
    }

    public void setStuk(String stuk) {
        this.stuk = stuk;
    }

    public String getDoe() {
        return doe;
    }

    public void setDoe(String doe) {
        this.doe = doe;
    }

    public String getWat() {
        return wat;
    }

    public void setWat(String wat) {
        this.wat = wat;
    }

    public boolean isMedisch() {
        return medisch;
    }

    public void setMedisch(boolean medisch) {
        this.medisch = medisch;
    }

    public Broninvoer getBron() {
        return bron;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public Boolean getVerteld() {
        return verteld;
    }

    public void setVerteld(Boolean verteld) {
        this.verteld = verteld;
    }

    public Artsplaats getArts() {
        return arts;
    }

    public void setArts(Artsplaats arts) {
        this.arts = arts;
    }

    public String getNotitie() {
        return notitie;
    }

    public void setNotitie(String notitie) {
        this.notitie = notitie;
    }
}
