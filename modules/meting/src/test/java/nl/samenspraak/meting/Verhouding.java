package nl.samenspraak.meting;

/**
 * Two trials held against each other.
 *
 * @param naam as it stands in the report
 * @param teller what is judged
 * @param noemer what it is judged by
 * @param maat what is compared
 * @param doel what it should be; {@code null} when there is no goal
 */
record Verhouding(String naam, Proef teller, Proef noemer, Maat maat, Doel doel) {}
