package nl.samenspraak.klachten.register;

import java.util.List;
import java.util.Set;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klok.Afdoening;

/** How a klacht is counted in register and publication: how it ended, and with an oordeel, which (R-KLA-15). */
public enum Klachtuitkomst {
    GEGROND,
    /** Some of it gegrond and some not, or partly. */
    DEELS_GEGROND,
    ONGEGROND,
    GEEN_OORDEEL,
    INFORMEEL,
    NIET_BEHANDELD,
    DOORGEZONDEN,
    INGETROKKEN,
    BEANTWOORD,
    GELEZEN,
    /** It has not come to its end. */
    OPEN;

    /**
     * @param afdoening how it ended; {@code null} when it has not
     * @param oordelen what is thought of its gedragingen, each once
     * @return how it is counted
     */
    public static Klachtuitkomst van(Afdoening afdoening, Set<Klachtoordeel> oordelen) {
        if (afdoening == null) {
            return OPEN;
        }
        return afdoening == Afdoening.OORDEEL ? samen(oordelen) : valueOf(afdoening.name());
    }

    /** What is thought of all gedragingen alike is what is thought of the klacht; no oordeel about one of them changes that of another. */
    private static Klachtuitkomst samen(Set<Klachtoordeel> oordelen) {
        List<Klachtoordeel> gegeven = oordelen.stream()
                .filter(oordeel -> oordeel != Klachtoordeel.GEEN_OORDEEL)
                .distinct()
                .toList();
        return switch (gegeven.size()) {
            case 0 -> GEEN_OORDEEL;
            case 1 -> valueOf(gegeven.get(0).name());
            default -> DEELS_GEGROND;
        };
    }
}
