package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import nl.samenspraak.kern.persoon.Geboortedatum;

/**
 * Who hears of a melding about somebody: of a child the one who speaks for it does, and from a certain age on the child too (AVG 12 lid 1; UAVG 5; the
 * ages are reference data: {@link Leeftijden}). Of whom not all of the date of birth is known, the younger age is taken.
 */
public enum Aangesproken {
    /** The person itself. */
    ZELF,
    /** The child and the one who speaks for it. */
    BEIDEN,
    /** The one who speaks for the child. */
    VERTEGENWOORDIGER;

    /**
     * @param geboren when the person was born
     * @param dag the day on which it is told
     * @param vanaf from which ages on somebody hears it
     * @return who hears it
     */
    static Aangesproken van(Geboortedatum geboren, LocalDate dag, Leeftijden vanaf) {
        if (geboren.kanJongerZijnDan(vanaf.hoortZelf(), dag)) {
            return VERTEGENWOORDIGER;
        }
        return geboren.kanJongerZijnDan(vanaf.spreektZelf(), dag) ? BEIDEN : ZELF;
    }

    /** @return whether somebody speaks for this person */
    public boolean kind() {
        return this != ZELF;
    }
}
