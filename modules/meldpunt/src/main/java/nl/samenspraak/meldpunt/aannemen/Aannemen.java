package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.EerdereMelding;
import nl.samenspraak.meldpunt.melding.EerdereMeldingrij;
import nl.samenspraak.meldpunt.melding.Inschrijver;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Aannameregels;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.OntvangstIsGeweest;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.meldpunt.statuscode.Statuscontrole;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.nummer.Nummering;

/**
 * Takes meldingen in while somebody is on the phone or at the desk. Every method is a gate; what cannot be done is answered with a
 * {@link Weigerreden}, what may not be seen with a {@link Weigering}.
 */
@ApplicationScoped
public class Aannemen {

    private Meldingen meldingen;
    private Telling telling;
    private Noodoverdrachten overdrachten;
    private Aannamegevolg gevolg;
    private Personenregister register;
    private Statuscontrole controle;
    private Herkenning herkenning;
    private Kopweergave kop;
    private Inschrijver aanvangen;
    private Behandeling behandeling;

    Aannemen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Aannemen(
            Meldingen meldingen,
            Nummering nummering,
            Telling telling,
            Noodoverdrachten overdrachten,
            Aannamegevolg gevolg,
            Personenregister register,
            Statuscontrole controle,
            Herkenning herkenning,
            Kopweergave kop,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.meldingen = meldingen;
        this.telling = telling;
        this.overdrachten = overdrachten;
        this.gevolg = gevolg;
        this.register = register;
        this.controle = controle;
        this.herkenning = herkenning;
        this.kop = kop;
        this.aanvangen = new Inschrijver(nummering, termijnen, aanwezige, klok);
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * The caller was sent to 112 or the crisisdienst. Nothing is kept of the conversation but that it was (R-MEL-02).
     *
     * @param doel the purpose of answering the phone
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.gevaar-gemeld")
    public void acuut(Doelbinding doel) {
        eisPet();
        telling.tel(behandeling.vandaag(), Route.ACUUT);
    }

    /**
     * Danger was handed over, or turned out to be none. Of that is kept to whom the meldpunt itself handed it over and when; of what somebody else
     * did, and of what was said, nothing (R-MEL-02).
     *
     * @param id the key of this handing over; what was recorded under it before, was a mistake
     * @param wat what came of it, today
     * @param doel the purpose of answering the phone
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is not complete
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.noodhulp-gebeld")
    public void overgedragen(UUID id, Noodoverdracht wat, Doelbinding doel) {
        eisPet();
        LocalTime nu = LocalTime.ofInstant(behandeling.nu(), Nederlands.TIJDZONE);
        wat.toets(nu).ifPresent(bezwaar -> {
            throw new OngeldigeWaarde(Meldteksten.tekst("reden." + bezwaar));
        });
        if (wat.afloop().overgedragen()) {
            overdrachten.bewaar(id, behandeling.vandaag(), wat);
        } else {
            overdrachten.vergeet(id);
        }
    }

    /**
     * The caller was sent to Veilig Thuis. Nothing is kept of the conversation but that it was (R-MEL-03).
     *
     * @param doel the purpose of answering the phone
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.veilig-thuis-gewezen")
    public void veiligThuis(Doelbinding doel) {
        eisPet();
        telling.tel(behandeling.vandaag(), Route.VEILIG_THUIS);
    }

    /**
     * Takes in a melding, and registers whom it is about when that is someone new; both or neither.
     *
     * @param nieuw what the operator has
     * @param doel the purpose of taking it in
     * @return its number, or everything that stands in the way
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the new person cannot be registered
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.vastgelegd")
    public Aanname aannemen(NieuweMelding nieuw, Doelbinding doel) {
        eisPet();
        List<Weigerreden> bezwaren = new ArrayList<>(Aannameregels.toets(nieuw));
        OntvangstIsGeweest.toets(nieuw.binnenkomst(), behandeling.vandaag()).ifPresent(bezwaren::add);
        if (!bezwaren.isEmpty()) {
            return new Aanname.NietAangenomen(bezwaren);
        }
        if (nieuw.melder().soort() != Melderssoort.ANONIEM && !Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Optional<PersoonId> persoon = persoon(nieuw.over(), doel);
        Melding melding =
                new Melding(aanvangen.van(MeldingId.nieuw(), nieuw.binnenkomst()), nieuw, persoon.orElse(null));
        if (nieuw.sluiting() != null) {
            melding.sluit(nieuw.sluiting(), melding.aangenomenDoor(), melding.aangenomenOp());
        }
        Statuscode code = Statuscode.nieuw();
        melding.geefStatuscode(controle.hash(melding.nummer(), code));
        meldingen.add(melding);
        return new Aanname.Aangenomen(
                melding.id(),
                melding.nummer(),
                melding.betrokkenen(),
                code,
                melding.status().open() ? melding.uiterlijk() : null);
    }

    /**
     * Tells whether there were meldingen about someone, while recording another (R-MEL-16). The purpose, and so the task, is
     * there before this is asked (R-MEL-06). Of whom nobody looked up yet whom it is about, it says that it may be about this person.
     *
     * @param wie someone in the register
     * @param doel the purpose
     * @return when they came in and how far they are
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public EerdereMeldingen eerdere(PersoonRegel wie, Doelbinding doel) {
        eisPet();
        Set<PersoonId> dubbelen = kop.dubbelen(wie);
        return new EerdereMeldingen(
                wie.id(),
                dubbelen,
                over(Set.of(wie.id())),
                over(dubbelen),
                herkenning.van(wie).stream()
                        .map(een -> new EerdereMelding(een.aangenomenOp(), een.status()))
                        .toList());
    }

    private List<EerdereMelding> over(Set<PersoonId> mensen) {
        return mensen.stream()
                .flatMap(wie -> meldingen.over(wie).stream())
                .map(EerdereMeldingrij::zonderNummer)
                .toList();
    }

    /** There was danger in the conversation that became this melding. */
    void gevaar(MeldingId melding, Noodoverdracht nood) {
        // The provider does not know that what follows hangs on it, and would insert that first.
        meldingen.find(melding).ifPresent(meldingen::bevestig);
        gevolg.gevaar(melding, nood, behandeling.ik(), behandeling.nu());
    }

    private Optional<PersoonId> persoon(Betrokkene over, Doelbinding doel) {
        if (over instanceof Betrokkene.Nieuw nieuw) {
            return Optional.of(register.registreer(nieuw.persoon(), doel).id());
        }
        return over instanceof Betrokkene.Bekend bekend ? Optional.of(bekend.persoon()) : Optional.empty();
    }

    /** Work that hangs on no case yet is that of the meldpunt alone, whatever else of a signal a pet may see (R-MEL-14). */
    void eisPet() {
        behandeling.eisPet();
    }
}
