package nl.samenspraak.coordinatie.overleg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.coordinatie.plan.Planreferentie;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.omnifaces.util.Faces;

/** The page with the casusoverleggen of a coördinatie: prepares one, shows how far it is, writes down what was agreed. */
@Named("overleg")
@ViewScoped
public class OverlegBean extends Coordinatiescherm<OverlegView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Overlegwerk werk;

    @Inject
    private Planreferentie referentie;

    private final Map<String, String> belang = new HashMap<>();
    private String welk;
    private String vraag;
    private LocalDate dag;
    private String tijd;
    private String wie;
    private String wat;
    private String gelezenWenk;
    private LocalDate uiterlijk;
    private String onderDoel;
    private String toetser;
    private String oordeel;

    @Override
    protected OverlegView lees(CoordinatieId coordinatie, Doelbinding doel) {
        return werk.open(coordinatie, overleg(), doel);
    }

    @Override
    protected long versie(OverlegView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "coordinatie/overleg.xhtml?id=%s";
    }

    UUID overleg() {
        return Id.lees(welk).orElse(null);
    }

    /** Prepares one. */
    public void bereidVoor() {
        doe(
                "vraag",
                () -> new NieuwOverleg(vraag, dag, tijd),
                (nieuw, doel) ->
                        werk.bereidVoor(dossier(), nieuw, versie(), doel).bezwaar(),
                new Weigervelden().bij("vraag", Weigerreden.VRAAG_ONTBREEKT).bij("dag", Weigerreden.DAG_ONTBREEKT),
                () -> naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    /** It goes on, from how far it was shown to be. */
    public void gaVerder() {
        Overlegstand nu = getView().gekozen().regel().stand();
        stap(doel -> werk.gaVerder(dossier(), overleg(), nu.volgende(), versie(), doel));
    }

    /**
     * Somebody of the family is invited.
     *
     * @param gast who
     */
    public void nodigUit(UUID gast) {
        stap(doel -> werk.nodigUit(dossier(), overleg(), gast, true, "", versie(), doel));
    }

    /**
     * Somebody of the family is not invited.
     *
     * @param gast who
     */
    public void nodigNietUit(UUID gast) {
        stap(doel -> werk.nodigUit(dossier(), overleg(), gast, false, belang.get(gast.toString()), versie(), doel));
    }

    /**
     * Somebody else reviewed that.
     *
     * @param gast who was not invited
     */
    public void toetsBelang(UUID gast) {
        stap(doel ->
                werk.toetsBelang(dossier(), overleg(), gast, Id.lees(toetser).orElse(null), oordeel, versie(), doel));
    }

    /** Writes down what was agreed. */
    public void legAfspraakVast() {
        // Who reads it and means it says it once more: a hint stops nobody.
        if (!referentie.wenk().zinnen(wat).isEmpty() && !wat.equals(gelezenWenk)) {
            gelezenWenk = wat;
            Scherm.fout("afspraakwat", Coordinatieteksten.tekst(Weigerreden.AFSPRAAK_LIJKT_ACHTERGROND));
            return;
        }
        doe(
                "afspraakwat",
                () -> new NieuweOverlegafspraak(
                        Uitvoerder.van(wie).orElse(null),
                        wat,
                        uiterlijk,
                        Id.lees(onderDoel).orElse(null)),
                (nieuw, doel) -> werk.legAfspraakVast(dossier(), overleg(), nieuw, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("afspraakwie", Weigerreden.UITVOERDER_ONTBREEKT)
                        .bij("afspraakwat", Weigerreden.WAT_ONTBREEKT)
                        .bij("afspraakdag", Weigerreden.EINDE_ONTBREEKT, Weigerreden.DAG_TE_VROEG),
                this::bewaard);
    }

    /**
     * Makes an activity of an agreement.
     *
     * @param afspraak which one
     */
    public void zetInPlan(UUID afspraak) {
        stap(doel -> werk.zetInPlan(dossier(), overleg(), afspraak, versie(), doel));
    }

    /**
     * Gives somebody the own slip.
     *
     * @param deelnemer whose
     * @throws IOException when the answer cannot be written
     */
    public void geefBriefje(UUID deelnemer) throws IOException {
        Optional<Briefje> briefje = geef(doel -> werk.briefje(dossier(), overleg(), deelnemer, doel))
                .filter(gemaakt -> gemaakt.pdf() != null);
        if (briefje.isPresent()) {
            Scherm.bestand("briefje.pdf", "application/pdf", briefje.get().pdf());
        }
    }

    /** Does something with the one that is looked at. */
    void stap(Function<Doelbinding, Verrichting<Weigerreden>> daad) {
        doe(doel -> daad.apply(doel).bezwaar(), new Weigervelden(), this::bewaard);
    }

    /** Something was recorded: the page is shown anew, with the same one. */
    void bewaard() {
        Scherm.berichtNaDoorsturen(Coordinatieteksten.tekst("bewaard"));
        Faces.redirect(adres() + "&overleg=%s", getId(), welk);
    }

    public Map<String, String> getBelang() {
        return belang;
    }

    public String getWelk() {
        return welk;
    }

    public void setWelk(String welk) {
        this.welk = welk;
    }

    public String getVraag() {
        return vraag;
    }

    public void setVraag(String vraag) {
        this.vraag = vraag;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public String getTijd() {
        return tijd;
    }

    public void setTijd(String tijd) {
        this.tijd = tijd;
    }

    public String getWie() {
        return wie;
    }

    public void setWie(String wie) {
        this.wie = wie;
    }

    public String getWat() {
        return wat;
    }

    public void setWat(String wat) {
        this.wat = wat;
    }

    public LocalDate getUiterlijk() {
        return uiterlijk;
    }

    public void setUiterlijk(LocalDate uiterlijk) {
        this.uiterlijk = uiterlijk;
    }

    public String getOnderDoel() {
        return onderDoel;
    }

    public void setOnderDoel(String onderDoel) {
        this.onderDoel = onderDoel;
    }

    public String getToetser() {
        return toetser;
    }

    public void setToetser(String toetser) {
        this.toetser = toetser;
    }

    public String getOordeel() {
        return oordeel;
    }

    public void setOordeel(String oordeel) {
        this.oordeel = oordeel;
    }
}
