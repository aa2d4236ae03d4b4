package nl.samenspraak.zaak.behandelen;

import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakgebonden;

/**
 * A case of any kind, as far as what everybody does with one goes.
 *
 * @param <I> what identifies it
 */
public interface Zaak<I extends Zaakgebonden> {

    /** @return what identifies it */
    I id();

    /** @return the version that was read */
    long versie();

    /** @return whom it is about or who brought it, as far as known in the register: whom the log names when something is done with it */
    Set<PersoonId> betrokkenen();

    /** Something that belongs to it changed: whoever read it before that has to look again. */
    void raakAan();
}
