package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;

/**
 * How much work there is at the meldpunt, in numbers alone.
 *
 * @param open how many meldingen ask for work
 * @param mijn how many of them someone handles
 * @param vrij how many nobody has taken up yet
 * @param teLaat how many should have been judged before today
 */
public record Werkstand(long open, long mijn, long vrij, long teLaat) implements Serializable {

    /** Nothing, for whoever does not work at the meldpunt. */
    static final Werkstand NIETS = new Werkstand(0, 0, 0, 0);

    /**
     * @param lijst a work list
     * @return how many meldingen in it ask for work
     */
    public long aantal(Werklijst lijst) {
        return switch (lijst) {
            case MIJN -> mijn;
            case NIET_TOEGEWEZEN -> vrij;
            case TEAM -> open - mijn;
            case ALLE -> open;
        };
    }
}
