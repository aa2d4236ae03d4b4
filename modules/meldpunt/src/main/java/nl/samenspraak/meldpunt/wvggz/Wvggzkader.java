package nl.samenspraak.meldpunt.wvggz;

import java.time.LocalDate;

/**
 * What a step under the Wvggz is held against, apart from the steps before it.
 *
 * @param melderHoort whether the melder is one who must be told
 * @param melding the day of the melding
 * @param vandaag the current day
 */
record Wvggzkader(boolean melderHoort, LocalDate melding, LocalDate vandaag) {}
