package nl.samenspraak.meting;

import java.util.Set;

/**
 * What a ratio should be, on PostgreSQL.
 *
 * @param grens the limit
 * @param hoogstens whether the ratio should be no more than the limit, or no less
 * @param klanten at which numbers of clients
 */
record Doel(double grens, boolean hoogstens, Set<Integer> klanten) {

    boolean gehaald(double verhouding) {
        return hoogstens ? verhouding <= grens : verhouding >= grens;
    }

    String tekst() {
        return (hoogstens ? "≤ " : "≥ ") + Verslag.getal(grens, 2);
    }
}
