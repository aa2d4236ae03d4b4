package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import nl.samenspraak.kern.persoon.Geboortedatum;

/**
 * Who hears of a melding about somebody: of a child the one who speaks for it does, and from twelve years on the child too (AVG 12 lid 1; UAVG 5; the
 * ages are those of Wmo 2015, 5.3.2). Of whom not all of the date of birth is known, the younger age is taken.
 */
public enum Aangesproken {
    /** The person itself. */
    ZELF,
    /** The child and the one who speaks for it. */
    BEIDEN,
    /** The one who speaks for the child. */
    VERTEGENWOORDIGER;

    private static final int HOORT_ZELF = 12;
    private static final int SPREEKT_ZELF = 16;

    /**
     * @param geboren when the person was born
     * @param dag the day on which it is told
     * @return who hears it
     */
    static Aangesproken van(Geboortedatum geboren, LocalDate dag) {
        if (geboren.kanJongerZijnDan(HOORT_ZELF, dag)) {
            return VERTEGENWOORDIGER;
        }
        return geboren.kanJongerZijnDan(SPREEKT_ZELF, dag) ? BEIDEN : ZELF;
    }

    /** @return whether somebody speaks for this person */
    public boolean kind() {
        return this != ZELF;
    }
}
