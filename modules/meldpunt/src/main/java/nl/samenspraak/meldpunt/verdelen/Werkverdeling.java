package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Toewijzing;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.tedoen.Plichten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Overnamereden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Divides what nobody has yet among those who work at the meldpunt. Like {@link #pakOp} it takes the number from the list and
 * shows nothing of the melding, because nobody has a task in it yet (R-MEL-14). What a colleague has, that colleague passes on
 * ({@link #wijsToe}); of one who is not there it is taken over ({@link #neemOver}).
 */
@ApplicationScoped
public class Werkverdeling {

    private Werkrijen rijen;
    private Plichten plichten;
    private Werkweergave weergave;
    private Collegas collegas;
    private Behandeling behandeling;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(
            Meldingen meldingen,
            Werkrijen rijen,
            Plichten plichten,
            Werkweergave weergave,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.rijen = rijen;
        this.plichten = plichten;
        this.weergave = weergave;
        this.collegas = collegas;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
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
        behandeling.eisPet();
        UUID ik = behandeling.ik();
        return new Pagina<>(weergave.van(rijen.lijst(vraag, ik), vraag.lijst(), ik), rijen.tel(vraag, ik));
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.opgepakt")
    public Verrichting<Weigerreden> pakOp(Meldingnummer nummer, Doelbinding doel) {
        behandeling.eisPet();
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.toegewezen")
    public Verrichting<Weigerreden> wijsToe(MeldingId id, Overdracht overdracht, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (collegas.met(Behandeling.PET).stream()
                .noneMatch(collega -> collega.id().equals(overdracht.aan()))) {
            return new Verrichting<>(id, melding.betrokkenen(), Weigerreden.GEEN_COLLEGA);
        }
        Toewijzing toewijzing =
                new Toewijzing(behandeling.nu(), behandeling.ik(), overdracht.aan(), overdracht.reden());
        return behandeling.wijzig(melding, () -> melding.wijsToe(toewijzing));
    }

    /**
     * Gives a melding that nobody has to a colleague, or to oneself.
     *
     * @param nummer its number, as the list shows it
     * @param overdracht to whom and why; without a reason for oneself alone
     * @param doel the purpose
     * @return that it was done, or what is wrong with what was filled in
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else was just before
     * @throws Weigering when it is not there, is closed or somebody has it: the same answer for all of them; or someone works under
     *     another pet
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.toegewezen")
    public Verrichting<Weigerreden> verdeel(Meldingnummer nummer, Overdracht overdracht, Doelbinding doel) {
        behandeling.eisPet();
        return bezwaar(overdracht)
                .map(Verrichting::niet)
                .orElseGet(() -> behandeling.wijzig(
                        nummer,
                        melding -> melding.verdeel(new Toewijzing(
                                behandeling.nu(), behandeling.ik(), overdracht.aan(), overdracht.reden()))));
    }

    /** What was filled in is looked at before the melding is: else the answer would tell whether there is one. */
    private Optional<Weigerreden> bezwaar(Overdracht overdracht) {
        if (collegas.met(Behandeling.PET).stream()
                .noneMatch(collega -> collega.id().equals(overdracht.aan()))) {
            return Optional.of(Weigerreden.GEEN_COLLEGA);
        }
        boolean zonderReden = overdracht.reden().isEmpty() && !behandeling.ik().equals(overdracht.aan());
        return zonderReden ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    /**
     * Takes back a melding that one gave to the wrong person, while nobody has begun on it.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it was done
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else was just before
     * @throws Weigering when it is not there or cannot be taken back, the same answer for both; or someone works under another pet
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.teruggenomen")
    public Verrichting<Weigerreden> neemTerug(Meldingnummer nummer, Doelbinding doel) {
        behandeling.eisPet();
        return behandeling.wijzig(nummer, melding -> melding.neemTerug(behandeling.ik()));
    }

    /**
     * Takes the melding of a colleague over who is not there to give it: open, or closed with something left to be done about it. As with taking it up
     * this takes the number from the list and shows nothing; that it was taken over, of whom and why, stays in its course, and whoever had it reads so.
     *
     * @param nummer the number, as the list shows it
     * @param reden why, on one line
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or what is wrong with what was filled in
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason says too little or is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else was just before
     * @throws Weigering when it is not there, nobody or the user has it, or nothing is left to be done about it: the same answer for all of them; or
     *     someone works under another pet
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.overgenomen")
    public Verrichting<Weigerreden> neemOver(Meldingnummer nummer, String reden, Doelbinding doel) {
        behandeling.eisPet();
        String waarom = Overnamereden.vanEenCollega(reden, Overdracht.LANGSTE_REDEN);
        return behandeling.wijzig(
                nummer,
                melding -> nietsTeDoen(melding).or(() -> melding.neemOver(behandeling.ik(), waarom, behandeling.nu())));
    }

    /** A dossier that asks for nothing any more is not opened again for whoever had nothing to do with it (R-MEL-14). */
    private Optional<Weigerreden> nietsTeDoen(Melding melding) {
        return melding.status().open() || plichten.zijnErOver(melding.id())
                ? Optional.empty()
                : Optional.of(Weigerreden.NIETS_MEER_TE_DOEN);
    }

    /**
     * Tells whoever was away what colleagues took over of him.
     *
     * @param doel the purpose
     * @return that, last first, until he says to have read it
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    public Pagina<Overname> overgenomen(Doelbinding doel) {
        behandeling.eisPet();
        List<Overnamerij> gelezen = rijen.overgenomenVan(behandeling.ik());
        Map<UUID, String> namen =
                collegas.namen(gelezen.stream().map(Overnamerij::door).collect(Collectors.toSet()));
        return new Pagina<>(
                gelezen.stream()
                        .map(rij -> new Overname(
                                new Meldingnummer(rij.nummer()),
                                Kopweergave.naam(namen, rij.door()),
                                rij.op(),
                                rij.reden()))
                        .toList(),
                gelezen.size());
    }

    /**
     * The user read what was taken over of him.
     *
     * @param doel the purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.berichten-gelezen")
    public void gelezen(Doelbinding doel) {
        behandeling.eisPet();
        rijen.isGelezen(behandeling.ik());
    }
}
