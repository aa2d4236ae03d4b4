package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.model.Aannameregels;
import nl.samenspraak.meldpunt.model.Melding;
import nl.samenspraak.meldpunt.model.Meldingen;
import nl.samenspraak.meldpunt.model.Nummering;
import nl.samenspraak.meldpunt.model.OntvangstIsGeweest;
import nl.samenspraak.meldpunt.model.Route;
import nl.samenspraak.meldpunt.model.Telling;
import nl.samenspraak.meldpunt.model.Toewijzing;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Actie;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.Termijnen;
import nl.samenspraak.toegang.VerouderdeVersie;

/**
 * The meldpunt: takes meldingen in, shows them to whoever handles them, and keeps track of who that is. Every method is a gate;
 * what cannot be done is answered with a {@link Weigerreden}, what may not be seen with a {@link Weigering}.
 */
@ApplicationScoped
public class Meldpunt {

    /** Code of the pet under which one works at the meldpunt. */
    public static final String PET = "meldpuntmedewerker";

    /** Code of the term within which a melding is judged (R-MEL-15). */
    static final String TERMIJN = "melding-beoordelen";

    private Meldingen meldingen;
    private Telling telling;
    private Weergave weergave;
    private Personenregister register;
    private Collegas collegas;
    private Aanvangen aanvangen;
    private Behandeling behandeling;

    Meldpunt() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldpunt(
            Meldingen meldingen,
            Nummering nummering,
            Telling telling,
            Weergave weergave,
            Personenregister register,
            Collegas collegas,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.meldingen = meldingen;
        this.telling = telling;
        this.weergave = weergave;
        this.register = register;
        this.collegas = collegas;
        this.aanvangen = new Aanvangen(nummering, termijnen, aanwezige, klok);
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * The caller was sent to 112 or the crisisdienst. Nothing is kept of the conversation but that it was (R-MEL-02).
     *
     * @param doel the purpose of answering the phone
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public void acuut(Doelbinding doel) {
        eisMeldpunt();
        telling.tel(behandeling.vandaag(), Route.ACUUT);
    }

    /**
     * The caller was sent to Veilig Thuis. Nothing is kept of the conversation but that it was (R-MEL-03).
     *
     * @param doel the purpose of answering the phone
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public void veiligThuis(Doelbinding doel) {
        eisMeldpunt();
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public Aanname aannemen(NieuweMelding nieuw, Doelbinding doel) {
        eisMeldpunt();
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
        meldingen.add(melding);
        return new Aanname.Aangenomen(melding.id(), melding.nummer(), Behandeling.wie(melding));
    }

    /**
     * Opens a melding.
     *
     * @param id the melding
     * @param doel the purpose
     * @return what the purpose opens of it; the melder only when it opens that part too
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public MeldingView open(MeldingId id, Doelbinding doel) {
        return weergave.van(behandeling.lees(id), doel);
    }

    /**
     * Lists meldingen. Only one's own list names whom they are about.
     *
     * @param vraag which part of which list
     * @param doel the purpose
     * @return that part
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    public Pagina<Werkregel> werkvoorraad(Werkvoorraadvraag vraag, Doelbinding doel) {
        eisMeldpunt();
        UUID ik = behandeling.ik();
        return new Pagina<>(weergave.van(meldingen.lijst(vraag, ik), vraag.lijst(), doel), meldingen.tel(vraag, ik));
    }

    /**
     * Tells whether there were meldingen about someone, while recording another (R-MEL-16). The purpose, and so the task, is
     * there before this is asked (R-MEL-06).
     *
     * @param persoon someone
     * @param doel the purpose
     * @return when they came in and how far they are
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public EerdereMeldingen eerdere(PersoonId persoon, Doelbinding doel) {
        eisMeldpunt();
        return new EerdereMeldingen(persoon, meldingen.over(persoon));
    }

    /**
     * Takes up a melding that nobody has, or that was assigned to oneself.
     *
     * <p>Nobody has a task in a melding that nobody has, so a gate that asks for a task would leave it lying forever; and if
     * it counted as everyone's task, everyone at the meldpunt could read it, which R-MEL-14 forbids. So this is a gate of its
     * own: it takes the number from the list instead of the case, shows nothing, and records that from now on it is the
     * user's work, as recording a new melding does. Only then, as behandelaar, the user can open it. One that a colleague has
     * is not handed over this way.
     *
     * @param nummer the number, as the list shows it
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done
     * @throws Weigering when it is not there, is closed, or a colleague has it: the same answer for all of them
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public Verrichting pakOp(Meldingnummer nummer, Doelbinding doel) {
        eisMeldpunt();
        return behandeling.wijzig(nummer, melding -> melding.pakOp(behandeling.ik(), behandeling.nu()));
    }

    /**
     * Gives a melding to a colleague at the meldpunt.
     *
     * @param id the melding
     * @param overdracht to whom and why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN)
    public Verrichting wijsToe(MeldingId id, Overdracht overdracht, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (collegas.met(PET).stream().noneMatch(collega -> collega.id().equals(overdracht.aan()))) {
            return new Verrichting(id, Behandeling.wie(melding), Weigerreden.GEEN_COLLEGA);
        }
        Toewijzing toewijzing =
                new Toewijzing(behandeling.nu(), behandeling.ik(), overdracht.aan(), overdracht.reden());
        return behandeling.wijzig(melding, () -> melding.wijsToe(toewijzing));
    }

    /**
     * Closes a melding with the outcome of the triage (R-MEL-07).
     *
     * @param id the melding
     * @param sluiting the outcome
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN)
    public Verrichting sluit(MeldingId id, Sluiting sluiting, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return behandeling.wijzig(melding, () -> melding.sluit(sluiting, behandeling.ik(), behandeling.nu()));
    }

    private Optional<PersoonId> persoon(Betrokkene over, Doelbinding doel) {
        if (over instanceof Betrokkene.Nieuw nieuw) {
            return Optional.of(register.registreer(nieuw.persoon(), doel).id());
        }
        return over instanceof Betrokkene.Bekend bekend ? Optional.of(bekend.persoon()) : Optional.empty();
    }

    /** Work that hangs on no case yet is that of the meldpunt alone, whatever else of a signal a pet may see (R-MEL-14). */
    void eisMeldpunt() {
        behandeling.eisMeldpunt();
    }
}
