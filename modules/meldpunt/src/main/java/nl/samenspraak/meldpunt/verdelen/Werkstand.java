package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import nl.samenspraak.kern.Telgrens;

/**
 * How much work there is at the meldpunt, in numbers alone; meldingen are counted no further than {@link Telgrens} says.
 *
 * @param open how many meldingen ask for work
 * @param mijn how many of them someone handles
 * @param vrij how many nobody has taken up yet
 * @param team how many a colleague handles
 * @param teLaat how many should have been judged before today
 * @param gesprekken how many conversations someone has open
 * @param teDoen how much someone has left to do, also of what is closed
 * @param overgenomen how many meldingen were taken over of someone who did not read so yet
 */
public record Werkstand(
        long open, long mijn, long vrij, long team, long teLaat, long gesprekken, long teDoen, long overgenomen)
        implements Serializable {

    /** Nothing, for whoever does not work at the meldpunt. */
    static final Werkstand NIETS = new Werkstand(0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * @param lijst a work list
     * @return how many meldingen in it ask for work
     */
    public long aantal(Werklijst lijst) {
        return switch (lijst) {
            case MIJN -> mijn;
            case NIET_TOEGEWEZEN -> vrij;
            case TEAM -> team;
            case ALLE -> open;
        };
    }

    /**
     * @param lijst a work list
     * @return the same as people read it, for instance "1.000+"
     */
    public String inWoorden(Werklijst lijst) {
        return Telgrens.woorden(aantal(lijst));
    }

    /** @return how much someone has left to do, as people read it */
    public String teDoenInWoorden() {
        return Telgrens.woorden(teDoen);
    }

    /** @return how many should have been judged before today, as people read it */
    public String teLaatInWoorden() {
        return Telgrens.woorden(teLaat);
    }
}
