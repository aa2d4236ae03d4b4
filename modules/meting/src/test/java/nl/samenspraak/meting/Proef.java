package nl.samenspraak.meting;

import java.util.List;

/**
 * One thing that is done over and over, logged or as the unlogged twin.
 *
 * @param naam as it stands in the report
 * @param methode {@code GET} or {@code POST}
 * @param paden what is asked for, in turn
 * @param gelogd whether it passes the gate
 * @param regels how many lines each request must leave in the log
 */
record Proef(String naam, String methode, List<String> paden, boolean gelogd, int regels) {

    /** @return something that passes the gate */
    static Proef gelogd(String naam, List<String> paden, int regels) {
        return new Proef(naam, "GET", paden, true, regels);
    }

    /** @return something that only writes in the log */
    static Proef schrijven(String naam, String pad) {
        return new Proef(naam, "POST", List.of(pad), true, 1);
    }

    /** @return the same without gate and log */
    Proef ongelogd() {
        return new Proef(naam + ", ongelogd", methode, paden, false, 0);
    }
}
