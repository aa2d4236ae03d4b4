package nl.samenspraak.coordinatie.werklijst;

import java.io.Serializable;
import nl.samenspraak.kern.Telgrens;

/**
 * How much work there is for coördinators, in numbers alone, each counted no further than {@link Telgrens} says.
 *
 * @param open how many go on
 * @param mijn how many of them someone handles
 * @param nieuw how many nobody has taken up yet
 * @param teLaat in how many a day has passed
 * @param bericht of how many the client was not told that they stopped
 */
public record Werkstand(long open, long mijn, long nieuw, long teLaat, long bericht) implements Serializable {

    /** Nothing, for whoever is no coördinator. */
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
            case BERICHT -> Telgrens.woorden(bericht);
            case AFGESLOTEN -> "";
        };
    }

    /** @return how many are too late, as people read it */
    public String teLaatInWoorden() {
        return Telgrens.woorden(teLaat);
    }
}
