package nl.samenspraak.toegang.navraag;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;

/**
 * What a module tells of its cases to whoever watches over the log: their numbers. Nothing of what a dossier says goes out. Every business module has a
 * bean of this kind for its own kind of case.
 */
public interface Zaaknummers {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /**
     * @param zaken cases, whether they exist or not
     * @param kijker who looks; a case that is about this user has no number here
     * @return the number of each; none of a case that is gone
     */
    Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker);

    /**
     * @param kijker who looks
     * @return the cases of which this user may not know what is done in them, because they are about that user
     */
    default Set<UUID> verzwegen(UUID kijker) {
        return Set.of();
    }
}
