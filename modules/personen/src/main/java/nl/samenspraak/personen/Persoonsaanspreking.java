package nl.samenspraak.personen;

import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;

/**
 * How someone is addressed in a letter about a case of that person's own (R-ALG-26). It opens nothing but the name; that is a look into the
 * register all the same, so it is judged and logged as one, beside the line of the case.
 */
public interface Persoonsaanspreking {

    /**
     * @param persoon to whom the letter goes
     * @param doel for what purpose
     * @return the name; empty when the person is not registered any more
     */
    Optional<Persoonsbriefnaam> van(PersoonId persoon, Doelbinding doel);
}
