package nl.samenspraak.meting;

import java.util.Set;

/**
 * Two trials held against each other.
 *
 * @param naam as it stands in the report
 * @param teller what is judged
 * @param noemer what it is judged by
 * @param maat what is compared
 * @param doel what it should be; {@code null} when there is no goal
 */
record Verhouding(String naam, Proef teller, Proef noemer, Maat maat, Doel doel) {

    /**
     * A goal, on PostgreSQL.
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
}
