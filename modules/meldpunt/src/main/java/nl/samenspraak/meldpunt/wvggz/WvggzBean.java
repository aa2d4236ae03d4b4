package nl.samenspraak.meldpunt.wvggz;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.melding.Meldingscherm;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** What the Wvggz asks about a melding, step by step, under its own purpose (R-MEL-08, R-MEL-09, R-MEL-10). */
@Named("wvggz")
@ViewScoped
public class WvggzBean extends Meldingscherm<WvggzView> {

    private static final long serialVersionUID = 1L;
    private static final String UITKOMST = "UITKOMST";
    private static final String BESLUIT = "BESLUIT";
    private static final String STANDPUNT = "STANDPUNT";

    @Inject
    private Wvggzonderzoek wvggz;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private final Map<String, LocalDate> dagen = new HashMap<>();
    private final Map<String, String> toelichtingen = new HashMap<>();
    private boolean anderDoel;
    private boolean nietBegonnen;
    private String herstelreden;
    private Wvggzsoort soort;
    private Contactwijze wijze;
    private LocalDate meegedeeld;
    private String briefnaam;
    private String briefadres;
    private boolean emailGoed;

    /** Under another purpose nothing is read; the user can choose the right one. */
    @Override
    public Optional<Doelbinding> doel() {
        Optional<Doelbinding> gekozen = super.doel();
        Optional<Doelbinding> passend =
                gekozen.filter(doel -> doel.doel().code().equals(Wvggzonderzoek.DOEL));
        anderDoel = gekozen.isPresent() && passend.isEmpty();
        nietBegonnen = anderDoel && isMijnZaakZonderOnderzoek();
        return passend;
    }

    /** Only whoever has a task in this melding is told; anybody else asks the gate, and is refused there. */
    private boolean isMijnZaakZonderOnderzoek() {
        Zaakverwijzing zaak = dossier().zaak();
        return doelbindingen.houdtTaak(zaak) && !doelbindingen.heeftTaak(zaak, Wvggzonderzoek.DOEL);
    }

    /** Most steps are recorded on the day on which they were taken; the officier decides when he decides. */
    @PostConstruct
    void stelDagenVoor() {
        dagen.put(UITKOMST, LocalDate.now(klok));
        dagen.put(STANDPUNT, LocalDate.now(klok));
        Arrays.stream(Wvggzsoort.values()).forEach(stap -> dagen.put(stap.name(), LocalDate.now(klok)));
    }

    @Override
    protected WvggzView lees(MeldingId melding, Doelbinding doel) {
        return wvggz.open(melding, doel);
    }

    @Override
    protected long versie(WvggzView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "meldpunt/wvggz.xhtml?id=%s";
    }

    /** Chooses the purpose of the onderzoek for this melding, and opens the screen under it. */
    public void kiesDoel() {
        doelbindingen.kies(dossier().zaak(), Wvggzonderzoek.DOEL);
        Faces.redirect(adres(), getId());
    }

    /** Records what the onderzoek found. */
    public void bewaarUitkomst() {
        zet(soort, UITKOMST);
    }

    /** Records what the officier decided. */
    public void bewaarBesluit() {
        zet(soort, BESLUIT);
    }

    /** Records what the college thinks of the "no" of the officier. */
    public void bewaarStandpunt() {
        zet(soort, STANDPUNT);
    }

    /**
     * Records a step that has no choice in it.
     *
     * @param stap which one
     */
    public void zet(Wvggzsoort stap) {
        zet(stap, stap.name());
    }

    private void zet(Wvggzsoort stap, String blok) {
        doe(
                "toelichting_" + blok,
                () -> new Wvggzzet(stap, dagen.get(blok), meegedeeld, wijze, toelichtingen.get(blok)),
                (zet, doel) -> (zet.soort() != null && zet.soort().naarOfficier()
                                ? wvggz.vraagOfficier(dossier(), zet, versie(), doel)
                                : wvggz.zet(dossier(), zet, versie(), doel))
                        .bezwaar(),
                bezwaar -> meld(bezwaar, blok),
                () -> naarDezelfde(Meldteksten.tekst("wvggz.bewaard")));
    }

    /** The last step was recorded by mistake. */
    public void herstel() {
        boolean begin = Optional.ofNullable(getView())
                .map(WvggzView::teHerstellen)
                .filter(stap -> stap.soort() == Wvggzsoort.BEGONNEN)
                .isPresent();
        doe(
                "herstelreden",
                () -> Invoer.alinea(herstelreden, Sluiting.LANGSTE_TOELICHTING),
                (waarom, doel) ->
                        wvggz.herstel(dossier(), waarom, versie(), doel).bezwaar(),
                bezwaar -> {
                    if (bezwaar == Weigerreden.REDEN_ONTBREEKT) {
                        Scherm.fout("herstelreden", Meldteksten.tekst("reden." + bezwaar));
                    } else {
                        meld(bezwaar);
                    }
                },
                () -> naHerstel(begin));
    }

    /** Without its beginning there is nothing to see here. */
    private void naHerstel(boolean begin) {
        if (begin) {
            doelbindingen.laatLos(dossier().zaak());
            Scherm.berichtNaDoorsturen(Meldteksten.tekst("wvggz.gestopt.klaar"));
            Faces.redirect("meldpunt/melding.xhtml?id=%s", getId());
        } else {
            naarDezelfde(Meldteksten.tekst("wvggz.bewaard"));
        }
    }

    /** Says where a letter to the melder goes. */
    public void schrijfNaar() {
        doe(
                "briefadres",
                () -> new Briefadres(briefnaam, briefadres),
                (adres, doel) -> wvggz.schrijfNaar(dossier(), adres, emailGoed, versie(), doel)
                        .bezwaar(),
                WvggzBean::meldAdres,
                () -> naarDezelfde(Meldteksten.tekst("wvggz.bewaard")));
    }

    /** Closes the melding. */
    public void rondAf() {
        doe(
                doel -> wvggz.rondAf(dossier(), versie(), doel).bezwaar(),
                WvggzBean::meld,
                () -> naarDezelfde(
                        Meldteksten.tekst("melding.gesloten", getView().kop().nummer())));
    }

    /**
     * Gives the letter to the melder as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        Optional<WvggzView> metBrief =
                geef(doel -> wvggz.brief(dossier(), doel)).filter(gelezen -> gelezen.brief() != null);
        if (metBrief.isPresent()) {
            Scherm.tekstbestand(
                    "brief-" + metBrief.get().kop().nummer(),
                    metBrief.get().brief().tekst());
        }
    }

    private static void meld(Weigerreden bezwaar) {
        Scherm.fout(Meldteksten.tekst("reden." + bezwaar));
    }

    private static void meldAdres(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case NAAM_ONTBREEKT -> Scherm.fout("briefnaam", tekst);
            case ADRES_ONTBREEKT -> Scherm.fout("briefadres", tekst);
            case EMAIL_NIET_GOED -> Scherm.fout("emailgoed", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    private static void meld(Weigerreden bezwaar, String blok) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT -> Scherm.fout("soort_" + blok, tekst);
            case REDEN_ONTBREEKT, HERKENNING_ONTBREEKT -> Scherm.fout("toelichting_" + blok, tekst);
            case BERICHTDAG_KAN_NIET -> Scherm.fout("meegedeeld", tekst);
            case ADRES_ONTBREEKT -> Scherm.fout("briefadres", tekst);
            case WIJZE_ONTBREEKT -> Scherm.fout("wijze_" + blok, tekst);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG -> Scherm.fout("dag_" + blok, tekst);
            default -> Scherm.fout(tekst);
        }
    }

    /**
     * @param stap a step
     * @return whether it can be taken now
     */
    public boolean kan(Wvggzsoort stap) {
        boolean open = getView().kop().status().open()
                || stap.heropent() && getView().melder().heropenbaar();
        return getView().mogelijk().contains(stap) && open;
    }

    /** @return whether the officier is not asked: the outcome is "no", and the melder does not disagree */
    public boolean isAanvraagNietNodig() {
        return getView().stap(Wvggzsoort.GEEN_AANVRAAG) != null && getView().stap(Wvggzsoort.MELDER_ONEENS) == null;
    }

    /** @return whether the officier has yet to be asked if a melder who was told "no" turns out to disagree (5:2 lid 5) */
    public boolean isAanvraagAlsMelderOneens() {
        return isAanvraagNietNodig()
                && getView().melder().hoort()
                && getView().stap(Wvggzsoort.MELDER_AKKOORD) == null
                && getView().melder().kanNogOneens();
    }

    /** @return the outcomes of the onderzoek */
    public List<Wvggzsoort> getUitkomsten() {
        return List.of(Wvggzsoort.AANVRAAG_NODIG, Wvggzsoort.GEEN_AANVRAAG);
    }

    /** @return what the college can think of it, as far as it can say so now */
    public List<Wvggzsoort> getStandpunten() {
        return Stream.of(Wvggzsoort.COLLEGE_EENS, Wvggzsoort.COLLEGE_ONEENS)
                .filter(this::kan)
                .toList();
    }

    /** @return whether the college has done what it has to do about the "no" of the officier */
    public boolean isCollegeKlaar() {
        boolean eens = getView().standpunt() != null && getView().standpunt().soort() == Wvggzsoort.COLLEGE_EENS;
        return eens || getView().stap(Wvggzsoort.COLLEGE_VERZOEK) != null;
    }

    /** @return what the officier can decide */
    public List<Wvggzsoort> getBesluiten() {
        return List.of(Wvggzsoort.BESLUIT_VERZOEKSCHRIFT, Wvggzsoort.BESLUIT_GEEN_VERZOEKSCHRIFT);
    }

    /** @return whether the letter would be the first that the melder hears, so that it still has to be said how the melder is known */
    public boolean isHerkenningBijBrief() {
        return getView().stap(Wvggzsoort.MELDER_VERTELD) == null;
    }

    public Contactwijze[] getWijzen() {
        return Contactwijze.values();
    }

    /** @return whether this screen is closed because another purpose was chosen */
    public boolean isAnderDoel() {
        return anderDoel;
    }

    /** @return whether there is no onderzoek, so that its purpose is not offered either (R-ALG-01) */
    public boolean isNietBegonnen() {
        return nietBegonnen;
    }

    public String getHerstelreden() {
        return herstelreden;
    }

    public void setHerstelreden(String herstelreden) {
        this.herstelreden = herstelreden;
    }

    public Wvggzsoort getSoort() {
        return soort;
    }

    public void setSoort(Wvggzsoort soort) {
        this.soort = soort;
    }

    /** @return the day of each step that can be taken, by its block on the page; today until something else is typed */
    public Map<String, LocalDate> getDagen() {
        return dagen;
    }

    /** @return the day on which the college was told what the officier decided */
    public LocalDate getMeegedeeld() {
        return meegedeeld;
    }

    public void setMeegedeeld(LocalDate meegedeeld) {
        this.meegedeeld = meegedeeld;
    }

    /** @return to whom the letter is written; the name that the melder gave, until another is typed */
    public String getBriefnaam() {
        return briefnaam == null ? eerder(Briefadres::naam, Melder::naam) : briefnaam;
    }

    public void setBriefnaam(String briefnaam) {
        this.briefnaam = briefnaam;
    }

    /** @return where the letter goes, as it stands until something else is typed */
    public String getBriefadres() {
        return briefadres == null ? eerder(Briefadres::waar, melder -> "") : briefadres;
    }

    public void setBriefadres(String briefadres) {
        this.briefadres = briefadres;
    }

    private String eerder(Function<Briefadres, String> vanAdres, Function<Melder, String> anders) {
        return Optional.ofNullable(getView())
                .map(gelezen -> gelezen.melder().wie())
                .map(melder -> Optional.ofNullable(melder.briefadres())
                        .map(vanAdres)
                        .filter(tekst -> !tekst.isEmpty())
                        .orElseGet(() -> anders.apply(melder)))
                .orElse("");
    }

    public boolean isEmailGoed() {
        return emailGoed;
    }

    public void setEmailGoed(boolean emailGoed) {
        this.emailGoed = emailGoed;
    }

    public Contactwijze getWijze() {
        return wijze;
    }

    public void setWijze(Contactwijze wijze) {
        this.wijze = wijze;
    }

    /** @return what was typed with each step that can be taken, by its block on the page */
    public Map<String, String> getToelichtingen() {
        return toelichtingen;
    }
}
