package nl.samenspraak.toeleiding.dossier;

import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * What a feature gathered for the steps of an onderzoek and has to take away when a step is answered with no (R-TOE-08, R-TOE-09). Each feature
 * with such data has a bean of this kind for every kind of thing that a screen names; all of them are asked in the transaction of the no, so that
 * everything goes or nothing. What hangs on the toeleiding itself, goes with its row in the database as well ({@code on delete cascade}).
 */
public interface Wisspoor {

    /** @return the key of the words for it: {@code wissen.<wat>.een} and {@code wissen.<wat>.meer} in the texts of the module */
    String wat();

    /**
     * @param toeleiding a toeleiding
     * @param stap the step that is answered with no
     * @return how many would go; what stays, does not count
     */
    int telt(ToeleidingId toeleiding, Stap stap);

    /**
     * Takes them away.
     *
     * @param toeleiding a toeleiding
     * @param stap the step that is answered with no
     * @return how many went
     */
    int wis(ToeleidingId toeleiding, Stap stap);
}
