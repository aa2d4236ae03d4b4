package nl.samenspraak.klachten.klok;

import java.util.Optional;

/** How a klacht came to its end; the term of retention follows from it (R-KLA-18). */
public enum Afdoening {
    /** There is an oordeel about each gedraging (9:12). */
    OORDEEL,
    /** The klager is satisfied (9:5). */
    INFORMEEL,
    /** It was not handled, on a ground of the law (9:8). */
    NIET_BEHANDELD,
    /** It belonged elsewhere (R-KLA-17). */
    DOORGEZONDEN,
    /** The klager withdrew it. */
    INGETROKKEN,
    /** It goes on under the number of another klacht of the same klager about the same, to which it was joined. */
    GEVOEGD,
    /** It was no klacht for the formal rules, and got a proper answer (9:2). */
    BEANTWOORD,
    /** It came from somebody unknown, so that nobody can be answered: it was read, and what is learned from it is recorded. */
    GELEZEN;

    /** @return whether a klacht ends like this by what the klager is told, and not by what was decided or said */
    public static boolean doorBericht(Afdoening hoe) {
        return hoe == OORDEEL || hoe == NIET_BEHANDELD || hoe == BEANTWOORD;
    }

    /**
     * @param soort a kind of step
     * @return how a klacht ends by it; empty when it does not, or not by that step alone
     */
    public static Optional<Afdoening> door(Klachtstapsoort soort) {
        return switch (soort) {
            case NIET_BEHANDELEN_MEEGEDEELD -> Optional.of(NIET_BEHANDELD);
            case AFDOENING_MEEGEDEELD, VERBETERING_MEEGEDEELD -> Optional.of(OORDEEL);
            case BEANTWOORD -> Optional.of(BEANTWOORD);
            default -> Optional.empty();
        };
    }
}
