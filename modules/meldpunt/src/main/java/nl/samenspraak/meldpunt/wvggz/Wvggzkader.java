package nl.samenspraak.meldpunt.wvggz;

import java.time.LocalDate;

/**
 * What a step under the Wvggz is held against, apart from the steps before it.
 *
 * @param melderHoort whether the melder is one who must be told
 * @param melding the day of the melding
 * @param oneensTot the last day on which a melder can disagree with "no": fourteen days after the melding (5:2 lid 5, 6)
 * @param vandaag the current day
 */
record Wvggzkader(boolean melderHoort, LocalDate melding, LocalDate oneensTot, LocalDate vandaag) {

    /** @return whether the melder can still disagree in time */
    boolean wachtOpMelder() {
        return !vandaag.isAfter(oneensTot);
    }
}
