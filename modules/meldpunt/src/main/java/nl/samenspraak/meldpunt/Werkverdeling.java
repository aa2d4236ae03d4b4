package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.model.Meldingen;
import nl.samenspraak.meldpunt.model.Toewijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Actie;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/**
 * Divides what nobody has yet among those who work at the meldpunt. Like {@link Meldpunt#pakOp} it takes the number from the list and
 * shows nothing of the melding, because nobody has a task in it yet (R-MEL-14); what a colleague has, only that colleague passes on
 * ({@link Meldpunt#wijsToe}).
 */
@ApplicationScoped
public class Werkverdeling {

    private Collegas collegas;
    private Behandeling behandeling;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(Meldingen meldingen, Collegas collegas, Aanwezige aanwezige, Clock klok) {
        this.collegas = collegas;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Gives a melding that nobody has to a colleague, or to oneself.
     *
     * @param nummer its number, as the list shows it
     * @param overdracht to whom and why; without a reason for oneself alone
     * @param doel the purpose
     * @return that it was done, or what is wrong with what was filled in
     * @throws nl.samenspraak.toegang.VerouderdeVersie when somebody else was just before
     * @throws Weigering when it is not there, is closed or somebody has it: the same answer for all of them; or someone works under
     *     another pet
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public Verrichting verdeel(Meldingnummer nummer, Overdracht overdracht, Doelbinding doel) {
        behandeling.eisMeldpunt();
        return bezwaar(overdracht)
                .map(Verrichting::niet)
                .orElseGet(() -> behandeling.wijzig(
                        nummer,
                        melding -> melding.verdeel(new Toewijzing(
                                behandeling.nu(), behandeling.ik(), overdracht.aan(), overdracht.reden()))));
    }

    /** What was filled in is looked at before the melding is: else the answer would tell whether there is one. */
    private Optional<Weigerreden> bezwaar(Overdracht overdracht) {
        if (collegas.met(Meldpunt.PET).stream()
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
     * @throws nl.samenspraak.toegang.VerouderdeVersie when somebody else was just before
     * @throws Weigering when it is not there or cannot be taken back, the same answer for both; or someone works under another pet
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public Verrichting neemTerug(Meldingnummer nummer, Doelbinding doel) {
        behandeling.eisMeldpunt();
        return behandeling.wijzig(nummer, melding -> melding.neemTerug(behandeling.ik()));
    }
}
