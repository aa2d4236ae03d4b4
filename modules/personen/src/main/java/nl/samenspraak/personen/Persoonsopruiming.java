package nl.samenspraak.personen;

import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.vergeten.PersonenVernietigd;
import nl.samenspraak.toegang.Doelbinding;

/**
 * Takes people out of the register whom nobody needs there any more (R-AVG-09). That is only those who were entered by hand for some
 * case: whoever comes from the BRP belongs to the register whether there is a case or not, and goes when the BRP says so.
 */
public interface Persoonsopruiming {

    /**
     * @param persoon someone
     * @return whether that person was entered by hand, no module refers to it, and it belongs to the household of nobody else
     */
    boolean isOverbodig(PersoonId persoon);

    /**
     * Takes someone out of the register, with numbers, identifications and household; and after that the members of that household who
     * were there for this person alone.
     *
     * @param persoon someone who {@linkplain #isOverbodig is needed no more}
     * @param doel for what purpose
     * @return who are gone; nobody when somebody turns out to need that person
     */
    PersonenVernietigd vernietig(PersoonId persoon, Doelbinding doel);
}
