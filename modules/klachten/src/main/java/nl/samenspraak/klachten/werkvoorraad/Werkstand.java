package nl.samenspraak.klachten.werkvoorraad;

import java.io.Serializable;
import nl.samenspraak.kern.Telgrens;

/**
 * How many klachten stand in each list, in numbers alone, each counted no further than {@link Telgrens} says.
 *
 * @param open how many ask for work
 * @param mijn how many of them someone handles
 * @param nieuw how many nobody has taken up yet
 * @param nawerk how many came to their end with something left to be done
 * @param teLaat of how many a term has passed
 */
public record Werkstand(long open, long mijn, long nieuw, long nawerk, long teLaat) implements Serializable {

    /**
     * @param lijst a list
     * @return how many klachten in it ask for work
     */
    public long aantal(Werklijst lijst) {
        return switch (lijst) {
            case MIJN -> mijn;
            case NIEUW -> nieuw;
            case OPEN -> open;
            case NAWERK -> nawerk;
            case AFGEDAAN -> 0;
        };
    }

    /**
     * @param lijst a list
     * @return the same as people read it, for instance "1.000+"
     */
    public String inWoorden(Werklijst lijst) {
        return Telgrens.woorden(aantal(lijst));
    }

    /** @return of how many a term has passed, as people read it */
    public String teLaatInWoorden() {
        return Telgrens.woorden(teLaat);
    }
}
