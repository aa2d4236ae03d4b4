package nl.samenspraak.meldpunt.triage;

import java.time.LocalDate;

/**
 * What passing a melding on is held against.
 *
 * @param afgewogen whether what was written is a weighing of this case
 * @param kind whether somebody speaks for the one whom it is about
 * @param ontvangen the day of the melding
 * @param vandaag the current day
 */
record Doorgeleidkader(boolean afgewogen, boolean kind, LocalDate ontvangen, LocalDate vandaag) {}
