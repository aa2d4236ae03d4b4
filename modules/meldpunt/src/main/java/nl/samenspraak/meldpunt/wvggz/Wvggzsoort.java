package nl.samenspraak.meldpunt.wvggz;

import java.util.EnumSet;
import java.util.Set;

/**
 * The steps that the Wvggz asks of the college after a melding, in the order of the law (R-MEL-08, R-MEL-09, R-MEL-10). Which may be
 * taken now is for the policy to say.
 */
public enum Wvggzsoort {
    /** The verkennend onderzoek began: the outcome of the triage. */
    BEGONNEN,
    /** The onderzoek found that the officier has to be asked for a zorgmachtiging. */
    AANVRAAG_NODIG,
    /** The onderzoek found that he has not. */
    GEEN_AANVRAAG,
    /** The melder was told which of the two. */
    MELDER_VERTELD,
    /** The melder agrees with "no": the melding need not wait until he can no longer disagree (5:2 lid 5, 6). */
    MELDER_AKKOORD,
    /** The melder disagrees with "no"; then the officier is asked anyway. */
    MELDER_ONEENS,
    /** The officier was asked. */
    AANVRAAG_INGEDIEND,
    /** A melder who disagreed with "no" was told that the officier was asked after all (5:2 lid 5). */
    AANVRAAG_VERTELD,
    /** The officier asks the court, with his reasons. */
    BESLUIT_VERZOEKSCHRIFT,
    /** The officier does not, with his reasons. */
    BESLUIT_GEEN_VERZOEKSCHRIFT,
    /** The college agrees with that "no"; only then has the melder an own request (5:16 lid 2). */
    COLLEGE_EENS,
    /** The college does not agree; it has fourteen days for a request of its own (5:18 lid 1). */
    COLLEGE_ONEENS,
    /** The college asked the officier to go to the court after all. */
    COLLEGE_VERZOEK,
    /** The melder was told in writing what the officier decided. */
    MELDER_GESCHREVEN,
    /** All was done, and the melding was closed. */
    AFGEROND,
    /** What was taken last was recorded by mistake; it counts no more, and stays readable. */
    HERSTELD,
    /** All until now was about somebody whom the melding is not about; it begins anew for the right one. */
    VERVALLEN;

    private static final Set<Wvggzsoort> MET_REDEN = EnumSet.of(
            BEGONNEN,
            AANVRAAG_NODIG,
            GEEN_AANVRAAG,
            BESLUIT_VERZOEKSCHRIFT,
            BESLUIT_GEEN_VERZOEKSCHRIFT,
            COLLEGE_ONEENS,
            HERSTELD);

    /** @return whether this step needs a reason */
    public boolean vraagtReden() {
        return MET_REDEN.contains(this);
    }

    /** @return whether this step tells of the melder, and is explained only to whoever may know who that is */
    public boolean vanMelder() {
        return this == MELDER_VERTELD || this == AANVRAAG_VERTELD || this == MELDER_GESCHREVEN;
    }

    /** @return whether with this step the officier gets what is known here (5:2 lid 3; 5:18 lid 1) */
    public boolean naarOfficier() {
        return this == AANVRAAG_INGEDIEND || this == COLLEGE_VERZOEK;
    }

    /** @return whether this step needs to say how somebody was told */
    public boolean vraagtWijze() {
        return this == MELDER_VERTELD || this == AANVRAAG_VERTELD;
    }

    /** @return whether this is an outcome of the onderzoek */
    public boolean uitkomst() {
        return this == AANVRAAG_NODIG || this == GEEN_AANVRAAG;
    }

    /** @return whether this is what the college thinks of the "no" of the officier */
    public boolean standpunt() {
        return this == COLLEGE_EENS || this == COLLEGE_ONEENS;
    }

    /** @return whether this opens a melding again that was closed: somebody disagrees after all */
    public boolean heropent() {
        return this == MELDER_ONEENS || this == COLLEGE_ONEENS;
    }

    /** @return whether this can be taken back, when it was recorded by mistake: what ends it has a way of its own */
    public boolean herstelbaar() {
        return this != AFGEROND && this != HERSTELD && this != VERVALLEN;
    }

    /** @return whether this is a decision of the officier */
    public boolean besluit() {
        return this == BESLUIT_VERZOEKSCHRIFT || this == BESLUIT_GEEN_VERZOEKSCHRIFT;
    }
}
