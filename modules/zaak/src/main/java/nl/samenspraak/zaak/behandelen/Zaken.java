package nl.samenspraak.zaak.behandelen;

import java.util.Optional;
import nl.samenspraak.kern.Zaakgebonden;

/**
 * Where the cases of one kind are kept.
 *
 * @param <Z> the case
 * @param <I> what identifies it
 * @param <N> its number
 */
public interface Zaken<Z extends Zaak<I>, I extends Zaakgebonden, N> {

    /** @param zaak a case that was not kept before */
    void add(Z zaak);

    /**
     * @param id an identifier
     * @return the case, when there is one
     */
    Optional<Z> find(I id);

    /**
     * @param nummer a number
     * @return the case, when there is one
     */
    Optional<Z> find(N nummer);

    /**
     * Puts changes in the database now, not at the end of the transaction, and what follows from them too.
     *
     * @param zaak the case that changed
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed one of the cases since it was read
     */
    void bevestig(Z zaak);
}
