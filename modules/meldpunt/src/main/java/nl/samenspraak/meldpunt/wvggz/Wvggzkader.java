package nl.samenspraak.meldpunt.wvggz;

import java.time.LocalDate;

/**
 * What a step under the Wvggz is held against, apart from the steps before it.
 *
 * @param melderHoort whether the melder is one who must be told
 * @param adresBekend whether there is an address to which a letter to the melder can go
 * @param melding the day of the melding
 * @param oneensTot until when the meldpunt waits for a melder who may disagree with "no" (5:2 lid 5, 6)
 * @param collegeKanNog whether the college can still ask the officier to go to court after all (5:18 lid 1)
 * @param magAanvragen whether whom it is about was told, or not yet on a ground of the law, so that the officier may get the aanvraag (AVG 14
 *     lid 3, onder c; R-AVG-01)
 * @param vandaag the current day
 */
record Wvggzkader(
        boolean melderHoort,
        boolean adresBekend,
        LocalDate melding,
        LocalDate oneensTot,
        boolean collegeKanNog,
        boolean magAanvragen,
        LocalDate vandaag) {

    /** @return whether the melder can still disagree in time */
    boolean wachtOpMelder() {
        return !vandaag.isAfter(oneensTot);
    }
}
