package nl.samenspraak.toeleiding.werklijst;

import java.io.Serializable;
import nl.samenspraak.kern.Telgrens;

/**
 * How much work there is for toeleiders, in numbers alone, each counted no further than {@link Telgrens} says.
 *
 * @param open how many ask for work
 * @param mijn how many of them someone handles
 * @param nieuw how many nobody has taken up yet
 * @param teLaat how many are past the last day of their term
 * @param schrijven of how many a letter is owed
 */
public record Werkstand(long open, long mijn, long nieuw, long teLaat, long schrijven) implements Serializable {

    /** Nothing, for whoever is no toeleider. */
    static final Werkstand NIETS = new Werkstand(0, 0, 0, 0, 0);

    /**
     * @param lijst a work list
     * @return how many ask for work in it, as people read it, for instance "1.000+"
     */
    public String inWoorden(Werklijst lijst) {
        return switch (lijst) {
            case MIJN -> Telgrens.woorden(mijn);
            case NIEUW -> Telgrens.woorden(nieuw);
            case OPEN -> Telgrens.woorden(open);
            case SCHRIJVEN -> Telgrens.woorden(schrijven);
            case AFGESLOTEN -> "";
        };
    }

    /** @return how many are too late, as people read it */
    public String teLaatInWoorden() {
        return Telgrens.woorden(teLaat);
    }
}
