package nl.samenspraak.toegang.navraag;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;

/**
 * What a module tells of its cases to whoever watches over the log: their numbers, and what was done with them in words. Nothing of what a
 * dossier says goes out. Every business module has a bean of this kind for its own kind of case.
 */
public interface Zaakwoorden {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /**
     * @param zaken cases, whether they exist or not
     * @param kijker who looks; a case that is about this user has no number here
     * @return the number of each; none of a case that is gone
     */
    Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker);

    /**
     * @param daden accesses that changed something
     * @param kijker who looks; of a case that is about this user nothing is said
     * @return what was done, in words, by the line of the log; none where there is no more to say than that something changed
     */
    default Map<UUID, String> woorden(Collection<Daad> daden, UUID kijker) {
        return Map.of();
    }

    /**
     * An access that changed something, as the log knows it.
     *
     * @param logregel its line
     * @param zaak the case
     * @param gebruiker who did it
     * @param begonnen when it was asked
     * @param vastgelegd when the line was written
     */
    record Daad(UUID logregel, UUID zaak, UUID gebruiker, Instant begonnen, Instant vastgelegd) {}
}
