package nl.samenspraak.toegang.navraag;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * What a module tells of its cases to whoever may not see into them: which case has a number, and who took part in it. Every business module
 * has a bean of this kind for its own kind of case and answers from ids alone; nothing of a dossier goes out.
 */
public interface Zaakkennis {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /**
     * @param getypt a number as people type it
     * @return the number as this kind of case writes it; empty when it is no number of this kind. Whether there is such a case, it does not say
     */
    Optional<String> lees(String getypt);

    /**
     * @param nummer a number as people type it
     * @return the case that has it; empty when it is no number of this kind, or no case has it
     */
    Optional<Zaakverwijzing> vind(String nummer);

    /**
     * @param zaak a case, whether it exists or not
     * @return the users who took part in it: recorded, handled or decided something (9:7, R-KLA-05); nobody when there is no such case
     */
    Set<UUID> deelnemers(UUID zaak);
}
