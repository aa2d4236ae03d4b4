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
    /** The melder disagrees with "no"; then the officier is asked anyway. */
    MELDER_ONEENS,
    /** The officier was asked. */
    AANVRAAG_INGEDIEND,
    /** The officier asks the court. */
    BESLUIT_VERZOEKSCHRIFT,
    /** The officier does not. */
    BESLUIT_GEEN_VERZOEKSCHRIFT,
    /** The melder was told so in writing. */
    MELDER_GESCHREVEN;

    private static final Set<Wvggzsoort> MET_REDEN = EnumSet.of(BEGONNEN, AANVRAAG_NODIG, GEEN_AANVRAAG);

    /** @return whether this step needs a reason */
    public boolean vraagtReden() {
        return MET_REDEN.contains(this);
    }

    /** @return whether this step needs to say how somebody was told */
    public boolean vraagtWijze() {
        return this == MELDER_VERTELD;
    }

    /** @return whether this is an outcome of the onderzoek */
    public boolean uitkomst() {
        return this == AANVRAAG_NODIG || this == GEEN_AANVRAAG;
    }

    /** @return whether this is a decision of the officier */
    public boolean besluit() {
        return this == BESLUIT_VERZOEKSCHRIFT || this == BESLUIT_GEEN_VERZOEKSCHRIFT;
    }
}
