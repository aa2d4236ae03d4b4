package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * Those who can have got the datum that is contested, of whom the toeleider says who got it. A letter about it tells the datum, so who never had it may
 * not hear of it (R-TOE-28, AVG 5 and 19).
 */
final class Kring {

    /** Stands for nobody: leaving it open is no answer. */
    static final String NIEMAND = "niemand";

    private final List<Correctieontvanger> alle;

    /** @param alle those who can have got it */
    Kring(List<Correctieontvanger> alle) {
        this.alle = alle;
    }

    /**
     * @param gekozen the keys that were chosen
     * @return why that is no answer; empty when it is one
     */
    Optional<Weigerreden> toets(Set<String> gekozen) {
        boolean ander = gekozen.stream()
                .anyMatch(sleutel -> !sleutel.equals(NIEMAND)
                        && alle.stream().noneMatch(wie -> wie.sleutel().equals(sleutel)));
        if (ander) {
            return Optional.of(Weigerreden.KREEG_DIT_NIET);
        }
        boolean gezegd =
                alle.isEmpty() || gekozen.contains(NIEMAND) != !die(gekozen).isEmpty();
        return gezegd ? Optional.empty() : Optional.of(Weigerreden.KREEG_ONTBREEKT);
    }

    /**
     * @param gekozen the keys that were chosen
     * @return who got it
     */
    List<Correctieontvanger> die(Set<String> gekozen) {
        return alle.stream().filter(wie -> gekozen.contains(wie.sleutel())).toList();
    }
}
