package nl.samenspraak.toeleiding.deelwijzer;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How far a sharing is: a concept while a condition is open, done only when each is ticked with its ground. A condition with grounds to choose
 * from is met by one of those, and another by any words.
 */
public enum Deelstand {
    /** It may not be recorded as done: no rule opens it. */
    GESLOTEN,
    /** A condition is open: it can be kept, and not be done. */
    CONCEPT,
    /** Each condition is met: it can be recorded as done. */
    GEDAAN_MAG;

    /**
     * @param antwoord what the deelwijzer says
     * @param aangevinkt codes of the conditions that somebody ticked
     * @param gronden the ground that somebody gave, by code of the condition
     * @return how far it is
     */
    public static Deelstand van(Deelantwoord antwoord, Collection<String> aangevinkt, Map<String, String> gronden) {
        if (!antwoord.uitkomst().opent()) {
            return GESLOTEN;
        }
        return open(antwoord, aangevinkt, gronden).isEmpty() ? GEDAAN_MAG : CONCEPT;
    }

    /**
     * @param antwoord what the deelwijzer says
     * @param aangevinkt codes of the conditions that somebody ticked
     * @param gronden the ground that somebody gave, by code of the condition
     * @return the conditions that are still open
     */
    public static List<Deelvoorwaarde> open(
            Deelantwoord antwoord, Collection<String> aangevinkt, Map<String, String> gronden) {
        return antwoord.voorwaarden().keySet().stream()
                .filter(eis -> !aangevinkt.contains(eis.code()) || !gegrond(eis, gronden.get(eis.code())))
                .toList();
    }

    private static boolean gegrond(Deelvoorwaarde eis, String grond) {
        return eis.gronden().isEmpty()
                ? grond != null && !grond.isBlank()
                : grond != null && eis.gronden().contains(grond);
    }
}
