package nl.samenspraak.toegang;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * The purposes that this user chose in this session, one per case, four hours at most. Inject it, ask it for a
 * {@link Doelbinding}, and give that to the service that reads.
 */
public interface Doelbindingen {

    /**
     * A binding for work that has no case yet: a search, a list, recording something new.
     *
     * @param doel code of the purpose
     * @return the binding
     * @throws nl.samenspraak.kern.Weigering when the active pet may not use this purpose; the refusal is logged
     */
    Doelbinding voorTaak(String doel);

    /**
     * A binding for work that has no case yet, with the likeliest purpose of the active pet: no click needed.
     *
     * @param deel the part that is to be opened
     * @return the binding
     * @throws nl.samenspraak.kern.Weigering when the active pet opens this part for no purpose; the refusal is logged
     */
    Doelbinding voorTaak(Dossierdeel deel);

    /**
     * The same for recording something new: whoever may only read this part has no business on the screen for that.
     *
     * @param deel the part to which something is added
     * @return the binding
     * @throws nl.samenspraak.kern.Weigering when the active pet does not write in this part; the refusal is logged
     */
    Doelbinding voorNieuw(Dossierdeel deel);

    /**
     * A binding for a case in which the user has a task: no click needed, the purpose follows from task and pet. Gives the
     * one already chosen in this session when it still holds. That a pet opens this part for no purpose at all is logged as a
     * refused attempt.
     *
     * @param zaak the case
     * @param deel the part that is to be opened
     * @return the binding; empty when there is no task, no such case, or more than one purpose to choose from
     */
    Optional<Doelbinding> uitTaak(Zaakverwijzing zaak, Dossierdeel deel);

    /**
     * Somebody tried to act in a case without a purpose: nothing was read or done, and it leaves a line (R-LOG-01).
     *
     * @param zaak the case
     * @param deel the part in which was to be acted
     */
    void zonderTaak(Zaakverwijzing zaak, Dossierdeel deel);

    /**
     * @param deel the part that is to be opened
     * @return the purposes that the active pet may open it for, the likeliest first
     */
    List<Doel> keuzes(Dossierdeel deel);

    /**
     * Binds a purpose that the user chose to a case.
     *
     * @param zaak the case, whether it exists or not
     * @param doel code of the purpose
     * @return the binding; whether it opens anything is for the gate to judge
     * @throws nl.samenspraak.kern.Weigering when the active pet may not use this purpose; the refusal is logged
     */
    Doelbinding kies(Zaakverwijzing zaak, String doel);

    /**
     * Binds a purpose to a case in which the user has no task: break-glass (R-LOG-04). The FG gets a signal as soon as the
     * dossier is opened with it.
     *
     * @param zaak the case
     * @param doel code of the purpose
     * @param reden why it cannot wait, at least ten characters
     * @return the binding
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is missing or too short
     * @throws nl.samenspraak.kern.Weigering when the active pet may not use this purpose; the refusal is logged
     */
    Doelbinding nood(Zaakverwijzing zaak, String doel, String reden);

    /**
     * Asks, after something was done in a case, whether it is still this user's: the deed may have given it away. Nobody tried anything, so it
     * leaves no line.
     *
     * @param zaak the case
     * @return whether the user has a task in it under the active pet, and it is not closed to the user
     */
    boolean houdtTaak(Zaakverwijzing zaak);

    /**
     * Asks, before a purpose is chosen for a case, whether this user has a task in it that the purpose is for. It opens nothing and leaves no line.
     *
     * @param zaak the case
     * @param doel code of the purpose
     * @return whether the user has such a task in it under the active pet
     */
    boolean heeftTaak(Zaakverwijzing zaak, String doel);

    /** @return what was asked for last in this request; nothing of it is known when nothing was */
    Gevraagd gevraagd();

    /**
     * Forgets the purpose chosen for a case, so that another can be chosen.
     *
     * @param zaak the case
     */
    void laatLos(Zaakverwijzing zaak);
}
