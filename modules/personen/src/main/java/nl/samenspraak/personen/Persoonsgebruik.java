package nl.samenspraak.personen;

import nl.samenspraak.kern.PersoonId;

/**
 * Tells whether a module still needs someone in the register. Every module that keeps a {@link PersoonId} has a bean of this kind;
 * one that forgets it finds "niet meer in het register" where a name should stand.
 */
public interface Persoonsgebruik {

    /**
     * Asked inside a gate and its transaction.
     *
     * @param persoon someone
     * @return whether anything in this module refers to that person
     */
    boolean gebruikt(PersoonId persoon);
}
