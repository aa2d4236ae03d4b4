package nl.samenspraak.meldpunt.telefoon;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.EerdereMeldingen;
import nl.samenspraak.meldpunt.aannemen.GesprekId;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/**
 * The telephone screen. Nothing typed on it is lost: it is kept on the server while the operator types, stays when a field is wrong,
 * and stays on the screen when the caller turns out to need 112, because that may prove a mistake.
 */
@Named("nieuw")
@ViewScoped
public class NieuwBean implements Serializable {

    /** Code of the purpose of answering the phone. */
    static final String AANNEMEN = "melding-aannemen";

    private static final long serialVersionUID = 1L;

    /** What the screen shows now. */
    public enum Stand {
        GESPREK,
        /** The caller is sent to 112 or the crisisdienst (R-MEL-02). */
        ACUUT,
        /** The caller is sent to Veilig Thuis (R-MEL-03). */
        VEILIG_THUIS,
        /** The melding was taken in. */
        KLAAR
    }

    @Inject
    private Aannemen aannemen;

    @Inject
    private Bewaarder bewaarder;

    @Inject
    private AfgerondeGesprekken afgerondeGesprekken;

    @Inject
    private Betrokkenezoeker zoeker;

    @Inject
    private Belscripts belscripts;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String id;
    private Stand stand = Stand.GESPREK;
    private Gesprek gesprek;
    private Afgerond afgerond;
    private String klaar;
    private String persoon;
    private final Leesbeurt<Boolean> anoniemGetekend = new Leesbeurt<>();
    private boolean acuutGeteld;
    private boolean veiligThuisGeteld;
    private int beurt;

    @PostConstruct
    void begin() {
        doel();
        gesprek = nieuwGesprek();
    }

    private LocalTime nu() {
        return LocalTime.ofInstant(klok.instant(), Nederlands.TIJDZONE);
    }

    private Gesprek nieuwGesprek() {
        return new Gesprek(doelbindingen.keuzes(Dossierdeel.SIGNAAL).stream()
                .filter(taak -> !taak.code().equals(AANNEMEN))
                .toList());
    }

    /** Shows the conversation that the address names, or a new one, and which others are open. */
    public void open() {
        bewaarder.kijkRond();
        afgerondeGesprekken.vind(klaar).ifPresent(wat -> {
            afgerond = wat;
            stand = Stand.KLAAR;
        });
        if (id != null) {
            GesprekId.van(id)
                    .flatMap(bewaarder::open)
                    .ifPresentOrElse(this::herstel, () -> Scherm.waarschuwing(Meldteksten.tekst("gesprek.weg")));
        } else {
            PersoonId.van(persoon).ifPresent(gesprek.getOver()::kies);
        }
    }

    private void herstel(Concept concept) {
        gesprek.herstelUit(concept);
        concept.gekozen().ifPresent(persoon -> zoeker.herstel(persoon, gesprek));
    }

    /** The note is about to be drawn: for whoever opened the page that was read just now, after that it is read anew. */
    public void tekenNotitie() {
        if (Faces.isPostback()) {
            bewaarder.leesOpnieuw();
        }
    }

    /** Keeps what has been typed so far. The browser asks this every few seconds while someone types. */
    public void bewaar() {
        if (stand != Stand.GESPREK) {
            return;
        }
        try {
            bewaarder.bewaar(gesprek.concept());
            noemGesprek();
        } catch (OngeldigeWaarde teVeel) {
            Scherm.fout("notitie", teVeel.getMessage());
        }
    }

    /**
     * The melder is of another kind. What was typed about one who now stays anonymous is gone from the bean; Faces must not
     * bring it back (R-MEL-05).
     */
    public void soortGekozen() {
        Scherm.vergeetInvoer("melderblok");
        bewaar();
    }

    /**
     * As the page was drawn until it is drawn again: whoever chooses anonymity sends a name along that stood in its field, and for a wrong key that
     * must not be lost.
     *
     * @return whether the melder stays anonymous
     */
    public boolean isMelderAnoniem() {
        return Leesbeurt.tekent()
                ? gesprek.getMelder().isAnoniem()
                : anoniemGetekend.lees(() -> gesprek.getMelder().isAnoniem());
    }

    /** Anonymity was chosen by one wrong key. */
    public void zetMelderTerug() {
        gesprek.getMelder().zetTerug();
        Scherm.vergeetInvoer("melderblok");
        bewaar();
        Scherm.naar("naam");
    }

    /** The telephone number was typed: as long as the caller is there, a wrong one can be asked again. */
    public void telefoonGetypt() {
        bewaar();
        Veldfouten fouten = new Veldfouten();
        gesprek.getMelder().leesTelefoon(fouten);
        Scherm.fouten(fouten);
    }

    /** The question about danger was answered. */
    public void gevaarBeantwoord() {
        if (gesprek.getGevaar() == Gevaar.NU) {
            if (!acuutGeteld) {
                aannemen.acuut(doel());
                acuutGeteld = true;
            }
            gesprek.getNood().noem(nu());
            verwijsDoor(Stand.ACUUT);
        } else {
            bewaar();
        }
    }

    /** The caller suspects huiselijk geweld or kindermishandeling. */
    public void naarVeiligThuis() {
        if (!veiligThuisGeteld) {
            aannemen.veiligThuis(doel());
            veiligThuisGeteld = true;
        }
        verwijsDoor(Stand.VEILIG_THUIS);
    }

    /** No dossier is made: what was kept of the conversation is gone at once, not after a day (R-MEL-02, R-MEL-03). */
    private void verwijsDoor(Stand elders) {
        bewaarder.vernietig();
        noemGesprek();
        toon(elders, "elderskop");
    }

    /** Records what came of the danger; once more when that was wrong (R-MEL-02). */
    public void legOverdrachtVast() {
        if (isOverdrachtVastgelegd()) {
            Scherm.naar("overdrachtgedaan");
        }
    }

    private boolean isOverdrachtVastgelegd() {
        Veldfouten fouten = new Veldfouten();
        Optional<Noodoverdracht> gelezen = gesprek.getNood().lees(nu(), fouten);
        gelezen.ifPresent(overdracht -> {
            aannemen.overgedragen(gesprek.getNood().id(), overdracht, doel());
            gesprek.getNood().legVast(overdracht);
        });
        Scherm.fouten(fouten);
        return gelezen.isPresent();
    }

    /** Whoever leaves the screen of danger by a button of it, need not have pressed another first: what was typed is recorded, or asked about. */
    private boolean isNietsVergeten() {
        return !gesprek.getNood().isNogVastTeLeggen() || isOverdrachtVastgelegd();
    }

    /** The caller was sent elsewhere and no melding follows: on to the next one. */
    public void volgende() {
        if (isNietsVergeten()) {
            beginOpnieuw();
            toon(Stand.GESPREK, "notitie");
        }
    }

    /** A melding follows all the same. */
    public void maakOokMelding() {
        if (isNietsVergeten()) {
            gaVerder();
        }
    }

    /** The answer was a mistake, or the number of Veilig Thuis was given: back to the conversation, with all that was typed. */
    public void terug() {
        gesprek.getNood().vergissing();
        gaVerder();
    }

    private void gaVerder() {
        if (stand == Stand.ACUUT) {
            gesprek.setGevaar(Gevaar.NIET_GEVRAAGD);
        }
        toon(Stand.GESPREK, "notitie");
        bewaar();
    }

    /** @return who fits what is being typed about the betrokkene */
    public List<PersoonRegel> stelVoor(String tekst) {
        PrimeFaces.current().ajax().update("zoekmelding", "gevondenblok");
        return zoeker.stelVoor(tekst, gesprek);
    }

    /** One of the suggestions was chosen with the keyboard or the mouse. */
    public void suggestieGekozen(SelectEvent<String> keuze) {
        zoeker.suggestie(keuze.getObject()).ifPresent(this::kies);
    }

    /** Looks the betrokkene up and shows all who fit. */
    public void zoek() {
        zoeker.zoek(gesprek.getOver().getZoektekst(), gesprek);
        zoeker.enige().ifPresentOrElse(this::kies, this::bewaar);
    }

    /**
     * It is about this person.
     *
     * @param persoon one of those found
     */
    public void kies(PersoonId persoon) {
        zoeker.kies(persoon, gesprek);
        gesprek.getOver().setZoektekst(null);
        Scherm.vergeetInvoer("overblok");
        Scherm.naar("gekozen");
        bewaar();
    }

    /** It is about somebody else after all. */
    public void kiesAnders() {
        zoeker.kiesAnders(gesprek);
        Scherm.naar("zoektekst_input");
        bewaar();
    }

    /** Takes the melding in, or says at each field what is still needed. */
    public void rondAf() {
        Veldfouten fouten = new Veldfouten();
        NieuweMelding nieuw = gesprek.lees(LocalDate.now(klok), fouten);
        try {
            if (fouten.geen()) {
                verwerk(
                        bewaarder.rondAf(
                                gesprek.concept(), nieuw, gesprek.getNood().bijMelding()),
                        nieuw.binnenkomst().kanaal(),
                        fouten);
            } else {
                bewaar();
            }
        } catch (Weigering eldersAfgerond) {
            Scherm.fout(Meldteksten.tekst("gesprek.elders"));
        } catch (OngeldigeWaarde teVeel) {
            Scherm.fout(teVeel.getMessage());
        }
        Scherm.fouten(fouten);
    }

    private void verwerk(Aanname aanname, Kanaal kanaal, Veldfouten fouten) {
        if (aanname instanceof Aanname.NietAangenomen niet) {
            gesprek.meld(niet.bezwaren(), fouten);
        } else if (aanname instanceof Aanname.Aangenomen wel) {
            afgerond = new Afgerond(wel, kanaal);
            beginOpnieuw();
            String sleutel = afgerondeGesprekken.bewaar(afgerond).toString();
            PrimeFaces.current().ajax().addCallbackParam("klaar", sleutel);
            toon(Stand.KLAAR, "klaarkop");
        }
    }

    /** Destroys the conversation on the screen; it can be brought back as long as the screen is open. */
    public void sluit() {
        bewaar();
        Optional.ofNullable(bewaarder.getHuidig()).ifPresent(bewaarder::sluit);
        beginOpnieuw();
        toon(Stand.GESPREK, "notitie");
    }

    /**
     * Destroys another of the open conversations; it can be brought back as long as the screen is open.
     *
     * @param ander which one
     */
    public void sluitAnder(GesprekId ander) {
        bewaarder.sluit(ander);
        noemGesprek();
        Scherm.naar(bewaarder.getGesloten() == null ? "notitie" : "gesprekkenkop");
    }

    /** It was a mistake to close that conversation. */
    public void zetTerug() {
        try {
            if (!bewaarder.zetTerug()) {
                Scherm.waarschuwing(Meldteksten.tekst("gesprek.weg"));
            }
        } catch (OngeldigeWaarde teVeel) {
            Scherm.fout(teVeel.getMessage());
        }
        noemGesprek();
        Scherm.naar("gesprekkenkop");
    }

    private void beginOpnieuw() {
        beurt++;
        gesprek = nieuwGesprek();
        zoeker.vergeet();
        acuutGeteld = false;
        veiligThuisGeteld = false;
        Scherm.vergeetInvoer("gesprek");
        noemGesprek();
    }

    /** Tells the browser which conversation this is, so that it asks for the same one after a crash, and how many are open now. */
    private void noemGesprek() {
        GesprekId huidig = bewaarder.getHuidig();
        PrimeFaces.current().ajax().addCallbackParam("gesprek", huidig == null ? "" : huidig.toString());
        PrimeFaces.current().ajax().addCallbackParam("gesprekken", bewaarder.aantalOpen());
    }

    private void toon(Stand nieuweStand, String kop) {
        stand = nieuweStand;
        PrimeFaces.current().ajax().update("gesprek");
        Scherm.naar(kop);
    }

    /** @return the purpose of answering the phone; whoever may not have it cannot even open this screen */
    private Doelbinding doel() {
        return doelbindingen.voorTaak(AANNEMEN);
    }

    /** @return the identifier of the conversation in the address; {@code null} for a new one */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Stand getStand() {
        return stand;
    }

    public Gesprek getGesprek() {
        return gesprek;
    }

    /** @return tells the conversations apart that stood on this screen: what is typed in one does not go over to the next */
    public int getBeurt() {
        return beurt;
    }

    public Bewaarder getBewaarder() {
        return bewaarder;
    }

    public Betrokkenezoeker getZoeker() {
        return zoeker;
    }

    /** @return who it is about, when that is someone from the register */
    public PersoonRegel getGekozen() {
        PersoonId wie = gesprek.getOver().getGekozen();
        return wie == null || gesprek.nietOpzoeken().isPresent() ? null : zoeker.regel(wie);
    }

    /** @return whether there were meldingen about that person before (R-MEL-16) */
    public EerdereMeldingen getEerdere() {
        PersoonId wie = gesprek.getOver().getGekozen();
        return wie == null || gesprek.nietOpzoeken().isPresent() ? null : zoeker.eerdere(wie);
    }

    /** @return the melding that was taken in */
    public MeldingId getAangenomen() {
        return afgerond.melding();
    }

    /** @return whom that melding is about, so that a wrong one is seen now; {@code null} when that is not known */
    public PersoonRegel getOver() {
        return afgerond.over() == null ? null : zoeker.regel(afgerond.over());
    }

    /** @return how to say until when it is judged */
    public String getWanneer() {
        return Meldteksten.tekst(afgerond.wanneer(LocalDate.now(klok)));
    }

    /**
     * @param sleutel what there is to say
     * @return it, as it is said to whoever called, is at the desk, or wrote
     */
    public String zeg(String sleutel) {
        return Meldteksten.tekst(afgerond.zeg(sleutel));
    }

    /** @return until when it is judged; {@code null} when it was closed at once */
    public LocalDate getUiterlijk() {
        return afgerond.uiterlijk();
    }

    /** @return the key in the address under which the page that ends a conversation is shown again */
    public String getKlaar() {
        return klaar;
    }

    public void setKlaar(String klaar) {
        this.klaar = klaar;
    }

    /** @return the secret to tell the caller, with which to ask how far it is; shown as long as this page is not left behind */
    public String getCode() {
        return afgerond.code().weergave();
    }

    /** @return whom the address names: somebody whose page the operator came from */
    public String getPersoon() {
        return persoon;
    }

    public void setPersoon(String persoon) {
        this.persoon = persoon;
    }

    /** @return its number, to tell the caller */
    public Meldingnummer getNummer() {
        return afgerond.nummer();
    }

    /** @return what to ask in this conversation */
    public Belscript getScript() {
        return belscripts.voor(
                gesprek.getBelscript(),
                gesprek.getMelder().getSoort(),
                gesprek.getMelder().getRelatie());
    }

    /** @return every script, to choose another one */
    public List<Belscript> getScripts() {
        return belscripts.alle();
    }

    /** @return what to say to a caller who is sent elsewhere */
    public Belroute getRoute() {
        return stand == Stand.ACUUT ? belscripts.acuut() : belscripts.veiligThuis();
    }

    public Afhandeling[] getVervolgen() {
        return Afhandeling.values();
    }
}
