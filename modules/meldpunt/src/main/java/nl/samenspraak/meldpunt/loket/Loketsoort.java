package nl.samenspraak.meldpunt.loket;

import java.util.Locale;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/** With which outcome a melding goes to a loket (R-MEL-07, R-MEL-21). */
public enum Loketsoort {
    /** One where somebody asks for help. */
    LOKET(Sluitreden.DOORGELEID),
    /** The burgemeester, for the public order. */
    OPENBARE_ORDE(Sluitreden.OPENBARE_ORDE),
    /** A team that offers help to who does not ask for it; it works by a protocol. */
    BEMOEIZORG(Sluitreden.BEMOEIZORG);

    private final Sluitreden sluitreden;

    Loketsoort(Sluitreden sluitreden) {
        this.sluitreden = sluitreden;
    }

    /** @throws IllegalArgumentException when there is none with that code */
    static Loketsoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @return the outcome with which the melding is closed */
    public Sluitreden sluitreden() {
        return sluitreden;
    }

    /** @return whether it is a decision over somebody's head, which has to be motivated in this case */
    public boolean besluit() {
        return this != LOKET;
    }
}
