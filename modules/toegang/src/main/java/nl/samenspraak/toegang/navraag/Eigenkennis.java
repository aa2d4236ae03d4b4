package nl.samenspraak.toegang.navraag;

import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;

/** Tells the gate whether a case is about an inwoner, and he may know of it: what that person opens is his own, and nothing else. */
public interface Eigenkennis {

    /**
     * @param zaak the case
     * @param persoon an inwoner
     * @return whether it is about that person and he may know of it today; {@code false} also when there is no such case
     */
    boolean kent(Zaakverwijzing zaak, PersoonId persoon);
}
