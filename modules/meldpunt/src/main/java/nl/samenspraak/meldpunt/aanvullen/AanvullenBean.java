package nl.samenspraak.meldpunt.aanvullen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.melding.Meldingscherm;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.telefoon.Persooninvoer;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.omnifaces.util.Faces;

/** What comes after a melding was taken in: additions, contact, calls to make, and whom it turns out to be about. */
@Named("aanvullen")
@ViewScoped
public class AanvullenBean extends Meldingscherm<AanvullenView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Aanvullen aanvullen;

    @Inject
    private Verplaatsen verplaatsen;

    @Inject
    private Melderherstel melderherstel;

    @Inject
    private Persoonkiezer zoeker;

    @Inject
    private Contactgegevens contact;

    @Inject
    private Clock klok;

    private final Persooninvoer nieuw = new Persooninvoer();
    private Aanvulsoort soort;
    private Gevaarafloop afloop;
    private String tijd;
    private UUID verbetert;
    private LocalDate dag;
    private Contactwijze wijze;
    private Boolean verteld;
    private String tekst;
    private Terugbelwie wie;
    private LocalDate terugbeldag;
    private String waarvoor;
    private Terugbelwie verzoek;
    private LocalDate verzoekdag;
    private String verzoektekst;
    private String zoektekst;
    private boolean nieuwePersoon;
    private PersoonId verkeerd;
    private String waarom;
    private Relatie relatie;
    private final Melderherstelinvoer melder = new Melderherstelinvoer();

    /** Most is recorded on the day on which it was. */
    @PostConstruct
    void stelDagVoor() {
        dag = LocalDate.now(klok);
    }

    @Override
    protected AanvullenView lees(MeldingId melding, Doelbinding doel) {
        return aanvullen.open(melding, doel);
    }

    @Override
    protected long versie(AanvullenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "meldpunt/aanvullen.xhtml?id=%s";
    }

    /** Adds what was typed. */
    public void vulAan() {
        doe(
                "tekst",
                this::aanvulling,
                (stuk, doel) ->
                        aanvullen.vulAan(dossier(), stuk, versie(), doel).bezwaar(),
                AanvullenBean::meld,
                this::aangevuld);
    }

    private NieuweAanvulling aanvulling() {
        return getSoort() == Aanvulsoort.GEVAAR
                ? NieuweAanvulling.gevaar(
                        dag,
                        new Noodoverdracht(afloop, Nederlands.leesTijd(tijd).orElse(null), tekst),
                        verbetert)
                : new NieuweAanvulling(getSoort(), dag, wijze, verteld, tekst).inPlaatsVan(verbetert);
    }

    /**
     * What was recorded is wrong: it stands in the fields, to be corrected.
     *
     * @param fout what was recorded
     */
    public void verbeter(Aanvulregel fout) {
        verbetert = fout.id();
        soort = fout.soort();
        wijze = fout.wijze();
        verteld = fout.verteld();
        dag = fout.dag();
        tijd = fout.tijd();
        afloop = fout.afloop();
        tekst = fout.tekst();
        Scherm.vergeetInvoer("aanvulblok");
        Scherm.naar("aanvulkop");
    }

    /** It was right after all. */
    public void verbeterNiet() {
        verbetert = null;
        soort = null;
        tijd = null;
        afloop = null;
        tekst = null;
        stelDagVoor();
        Scherm.vergeetInvoer("aanvulblok");
        Scherm.naar("aanvulkop");
    }

    /** Whoever spoke to the betrokkene goes on to record that he knows, or why he may not know yet (R-AVG-01). */
    private void aangevuld() {
        if (!isGesproken()) {
            naarDezelfde(Meldteksten.tekst("aanvullen.bewaard"));
            return;
        }
        Scherm.berichtNaDoorsturen(Meldteksten.tekst(verteld ? "aanvullen.verteld.ja" : "aanvullen.verteld.nee"));
        Faces.redirect("meldpunt/informeren.xhtml?id=%s", getId());
    }

    /** Asks to call somebody. */
    public void belTerug() {
        doe(
                "waarvoor",
                () -> new NieuweTerugbeltaak(wie, terugbeldag, waarvoor),
                (taak, doel) ->
                        aanvullen.belTerug(dossier(), taak, versie(), doel).bezwaar(),
                AanvullenBean::meldTerugbellen,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.terugbellen.bewaard")));
    }

    /** Records that the betrokkene asks for what the law gives him. */
    public void verzoek() {
        doe(
                "verzoektekst",
                () -> new NieuweTerugbeltaak(verzoek, verzoekdag, verzoektekst),
                (nieuwVerzoek, doel) -> aanvullen
                        .verzoek(dossier(), nieuwVerzoek, versie(), doel)
                        .bezwaar(),
                AanvullenBean::meldVerzoek,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.terugbellen.bewaard")));
    }

    private static void meldVerzoek(Weigerreden bezwaar) {
        String woorden = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT -> Scherm.fout("verzoek", Meldteksten.tekst("aanvullen.verzoek.fout"));
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG -> Scherm.fout("verzoekdag", woorden);
            case REDEN_ONTBREEKT -> Scherm.fout("verzoektekst", Meldteksten.tekst("aanvullen.verzoek.tekst.fout"));
            default -> Scherm.fout(woorden);
        }
    }

    /**
     * Somebody was called.
     *
     * @param taak the key of the call
     */
    public void gebeld(UUID taak) {
        doe(
                doel -> aanvullen.gebeld(dossier(), taak, versie(), doel).bezwaar(),
                AanvullenBean::meld,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.terugbellen.gedaan")));
    }

    /**
     * Whoever got something about somebody else knows so now.
     *
     * @param taak the key of what was to be put right
     */
    public void rechtgezet(UUID taak) {
        doe(
                doel -> aanvullen.gebeld(dossier(), taak, versie(), doel).bezwaar(),
                AanvullenBean::meld,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.recht.gedaan")));
    }

    /**
     * It was registered on this person by mistake; asks whom it is about.
     *
     * @param wie one of those it is registered on
     */
    public void wijsAan(PersoonId wie) {
        begintOpnieuwMetZoeken(wie);
    }

    /** It is about this person after all. */
    public void tochGoed() {
        begintOpnieuwMetZoeken(null);
        Scherm.naar("overkop");
    }

    private void begintOpnieuwMetZoeken(PersoonId wie) {
        verkeerd = wie;
        nieuwePersoon = false;
        zoektekst = null;
        zoeker.vergeet();
        Scherm.vergeetInvoer("wieblok");
    }

    /**
     * It is about this person, and not about the one on whom it was registered.
     *
     * @param naar one of those found
     */
    public void zetOver(PersoonId naar) {
        doe(
                "waarom",
                this::verplaatsing,
                (van, doel) -> verplaatsen
                        .zetOver(dossier(), van, naar, versie(), doel)
                        .bezwaar(),
                AanvullenBean::meld,
                this::overgezet);
    }

    private Verplaatsing verplaatsing() {
        return new Verplaatsing(verkeerd, waarom);
    }

    private void overgezet() {
        naarDezelfde(Meldteksten.tekst("aanvullen.verplaatst"));
    }

    /** Looks up whom it is about. */
    public void zoek() {
        nieuwePersoon = false;
        zoeker.zoek(zoektekst);
    }

    /** It is about somebody who is not in the register. */
    public void vraagNieuwePersoon() {
        nieuwePersoon = true;
        zoeker.vergeet();
        Scherm.naar("voornamen");
    }

    /**
     * It is about this person.
     *
     * @param persoon one of those found
     */
    public void koppel(PersoonId persoon) {
        doe(
                doel -> aanvullen.koppel(dossier(), persoon, versie(), doel).bezwaar(),
                AanvullenBean::meld,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.gekoppeld")));
    }

    /** Enters the person that was typed in the register; it is about that one, as well or instead. */
    public void registreer() {
        Veldfouten fouten = new Veldfouten();
        NieuwePersoon persoon = nieuw.lees(LocalDate.now(klok), fouten);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        if (verkeerd == null) {
            doe(
                    "achternaam",
                    () -> persoon,
                    (deze, doel) -> aanvullen
                            .registreer(dossier(), deze, versie(), doel)
                            .bezwaar(),
                    AanvullenBean::meld,
                    () -> naarDezelfde(Meldteksten.tekst("aanvullen.gekoppeld")));
        } else {
            doe(
                    "waarom",
                    this::verplaatsing,
                    (van, doel) -> verplaatsen
                            .zetOver(dossier(), van, persoon, versie(), doel)
                            .bezwaar(),
                    AanvullenBean::meld,
                    this::overgezet);
        }
    }

    /**
     * It is not about this person after all.
     *
     * @param persoon one of those it is about
     */
    public void ontkoppel(PersoonId persoon) {
        doe(
                doel -> verplaatsen
                        .ontkoppel(dossier(), persoon, versie(), doel)
                        .bezwaar(),
                AanvullenBean::meld,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.ontkoppeld")));
    }

    /** Corrects what the melder is of the betrokkene. */
    public void verbeterRelatie() {
        doe(
                doel -> aanvullen
                        .verbeterRelatie(dossier(), relatie, versie(), doel)
                        .bezwaar(),
                AanvullenBean::meld,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.relatie.bewaard")));
    }

    /** Corrects who the melder is. */
    public void verbeterMelder() {
        Veldfouten fouten = new Veldfouten();
        Melderverbetering verbetering = getMelder().lees(fouten);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        doe(
                doel -> melderherstel
                        .verbeter(dossier(), verbetering, versie(), doel)
                        .bezwaar(),
                AanvullenBean::meldMelder,
                () -> naarDezelfde(Meldteksten.tekst("aanvullen.melder.bewaard")));
    }

    private static void meldMelder(Weigerreden bezwaar) {
        String woorden = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case MELDER_ONBEREIKBAAR, MELDER_DEZELFDE -> Scherm.fout("meldernaam", woorden);
            case MELDER_ZEI_NIETS -> Scherm.fout("meldergezegd", woorden);
            default -> Scherm.fout(woorden);
        }
    }

    private Melder wieMeldde() {
        return Optional.ofNullable(getView()).map(AanvullenView::melder).orElse(null);
    }

    /** @return the fields of the melder: as it stands, until something else is typed */
    public Melderherstelinvoer.Velden getMelder() {
        return melder.bij(wieMeldde());
    }

    /**
     * @param gelezen what was read of the melding, or {@code null}
     * @return who the melder is, for whoever compares two versions; empty when this purpose does not open that
     */
    public String wie(AanvullenView gelezen) {
        return Optional.ofNullable(gelezen)
                .map(AanvullenView::melder)
                .filter(deze -> deze.soort() != Melderssoort.ANONIEM)
                .map(deze -> Meldteksten.tekst(
                        "aanvullen.melder.versie",
                        deze.naam(),
                        deze.telefoon() == null ? "" : deze.telefoon().weergave(),
                        Meldteksten.tekst("aanvullen.melder.noemen." + (deze.nietNoemen() ? "nee" : "ja"))))
                .orElse("");
    }

    private static void meld(Weigerreden bezwaar) {
        String woorden = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT -> Scherm.fout("soort", Meldteksten.tekst("aanvullen.soort.fout"));
            case WIJZE_ONTBREEKT -> Scherm.fout("wijze", woorden);
            case VERTELD_ONTBREEKT -> Scherm.fout("verteld", woorden);
            case INHOUD_ONTBREEKT -> Scherm.fout("tekst", Meldteksten.tekst("aanvullen.tekst.fout"));
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG -> Scherm.fout("dag", woorden);
            case AFLOOP_ONTBREEKT -> Scherm.fout("afloop", woorden);
            case TIJD_ONTBREEKT, TIJD_IN_TOEKOMST -> Scherm.fout("tijd", woorden);
            case REDEN_ONTBREEKT -> Scherm.fout("waarom", woorden);
            case RELATIE_ONTBREEKT, RELATIE_DEZELFDE -> Scherm.fout("relatie", woorden);
            default -> Scherm.fout(woorden);
        }
    }

    private static void meldTerugbellen(Weigerreden bezwaar) {
        String woorden = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case TERUGBELLEN_WIE_ONTBREEKT, TELEFOON_ONTBREEKT -> Scherm.fout("wie", woorden);
            case DAG_ONTBREEKT, DAG_VOORBIJ -> Scherm.fout("terugbeldag", woorden);
            case REDEN_ONTBREEKT -> Scherm.fout("waarvoor", woorden);
            default -> Scherm.fout(woorden);
        }
    }

    /** @return what can be added */
    public List<Aanvulsoort> getSoorten() {
        return List.of(
                Aanvulsoort.AANVULLING, Aanvulsoort.CONTACT_GELUKT, Aanvulsoort.CONTACT_MISLUKT, Aanvulsoort.GEVAAR);
    }

    public Contactwijze[] getWijzen() {
        return Contactwijze.values();
    }

    /** @return whom one can ask to call */
    public List<Terugbelwie> getWies() {
        return List.of(Terugbelwie.MELDER, Terugbelwie.BETROKKENE, Terugbelwie.ANDER);
    }

    /** @return the relations that this melder can have */
    public List<Relatie> getRelaties() {
        return Optional.ofNullable(getView())
                .map(AanvullenView::melder)
                .map(melder -> Relatie.van(melder.soort()))
                .orElse(List.of());
    }

    /** @return what the melder is of the betrokkene as it stands, until another is chosen */
    public Relatie getRelatie() {
        return relatie == null && getView() != null && getView().melder() != null
                ? getView().melder().relatie()
                : relatie;
    }

    public void setRelatie(Relatie relatie) {
        this.relatie = relatie;
    }

    /** @return how to reach the functionaris gegevensbescherming, who has to know when something went out about the wrong person (AVG 33) */
    public String getFg() {
        return contact.fg();
    }

    public Persoonkiezer getZoeker() {
        return zoeker;
    }

    public Persooninvoer getNieuw() {
        return nieuw;
    }

    /** @return whether the fields of somebody new are shown */
    public boolean isNieuwePersoon() {
        return nieuwePersoon;
    }

    /** @return on whom it was registered by mistake, while it is asked whom it is about; otherwise {@code null} */
    public PersoonId getVerkeerd() {
        return verkeerd;
    }

    public String getWaarom() {
        return waarom;
    }

    public void setWaarom(String waarom) {
        this.waarom = waarom;
    }

    /** @return what is chosen; until then what has to be done first */
    public Aanvulsoort getSoort() {
        if (soort != null) {
            return soort;
        }
        return getView() != null && getView().gevaarOpen() ? Aanvulsoort.GEVAAR : Aanvulsoort.AANVULLING;
    }

    public void setSoort(Aanvulsoort soort) {
        this.soort = soort;
    }

    /** @return whether the chosen kind asks how */
    public boolean isContact() {
        return getSoort().contact();
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public Contactwijze getWijze() {
        return wijze;
    }

    public void setWijze(Contactwijze wijze) {
        this.wijze = wijze;
    }

    /** @return whether the chosen kind asks if the betrokkene was told of the melding */
    public boolean isGesproken() {
        return getSoort() == Aanvulsoort.CONTACT_GELUKT;
    }

    /** @return whether the chosen kind asks what came of danger */
    public boolean isGevaar() {
        return getSoort() == Aanvulsoort.GEVAAR;
    }

    /** @return whether something is corrected that was recorded */
    public boolean isVerbetert() {
        return verbetert != null;
    }

    /** @return tells apart what is typed anew and what is typed to correct something: the one does not take the place of the other */
    public String getWaarover() {
        return verbetert == null ? "nieuw" : verbetert.toString();
    }

    public Gevaarafloop[] getAflopen() {
        return Gevaarafloop.values();
    }

    public Gevaarafloop getAfloop() {
        return afloop;
    }

    public void setAfloop(Gevaarafloop afloop) {
        this.afloop = afloop;
    }

    public String getTijd() {
        return tijd;
    }

    public void setTijd(String tijd) {
        this.tijd = tijd;
    }

    public Boolean getVerteld() {
        return verteld;
    }

    public void setVerteld(Boolean verteld) {
        this.verteld = verteld;
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }

    public Terugbelwie getWie() {
        return wie;
    }

    public void setWie(Terugbelwie wie) {
        this.wie = wie;
    }

    public LocalDate getTerugbeldag() {
        return terugbeldag;
    }

    public void setTerugbeldag(LocalDate terugbeldag) {
        this.terugbeldag = terugbeldag;
    }

    public String getWaarvoor() {
        return waarvoor;
    }

    public void setWaarvoor(String waarvoor) {
        this.waarvoor = waarvoor;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    /** @return what the betrokkene can ask */
    public List<Terugbelwie> getVerzoeken() {
        return Arrays.stream(Terugbelwie.values()).filter(Terugbelwie::verzoek).toList();
    }

    public Terugbelwie getVerzoek() {
        return verzoek;
    }

    public void setVerzoek(Terugbelwie verzoek) {
        this.verzoek = verzoek;
    }

    public LocalDate getVerzoekdag() {
        return verzoekdag;
    }

    public void setVerzoekdag(LocalDate verzoekdag) {
        this.verzoekdag = verzoekdag;
    }

    public String getVerzoektekst() {
        return verzoektekst;
    }

    public void setVerzoektekst(String verzoektekst) {
        this.verzoektekst = verzoektekst;
    }
}
