package nl.samenspraak.meting;

import java.util.List;

/**
 * One thing that is done over and over, logged or as the unlogged twin.
 *
 * @param naam as it stands in the report
 * @param methode {@code GET} or {@code POST}
 * @param paden what is asked for, in turn
 * @param pagina whether it is a page, of which a session remembers the state
 * @param gelogd whether it passes the gate
 * @param regels how many lines each request must leave in the log
 */
record Proef(String naam, String methode, List<String> paden, boolean pagina, boolean gelogd, int regels) {

    /** @return a page that passes the gate */
    static Proef pagina(String naam, List<String> paden, int regels) {
        return new Proef(naam, "GET", paden, true, true, regels);
    }

    /** @return a bare call that passes the gate */
    static Proef kaal(String naam, List<String> paden, int regels) {
        return new Proef(naam, "GET", paden, false, true, regels);
    }

    /** @return something that only writes in the log */
    static Proef schrijven(String naam, String pad) {
        return new Proef(naam, "POST", List.of(pad), false, true, 1);
    }

    /** @return the same without gate and log */
    Proef ongelogd() {
        return new Proef(naam + ", ongelogd", methode, paden, pagina, false, 0);
    }

    /** @return whether it reads, so that its twin can be held against it */
    boolean leest() {
        return "GET".equals(methode);
    }
}
