package nl.samenspraak.meldpunt.wvggz;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.informeren.Contactwijze;

/**
 * A step under the Wvggz as the user reports it.
 *
 * @param soort which step, or {@code null} when none was chosen
 * @param dag on which day it was taken, or {@code null}
 * @param wijze how somebody was told, or {@code null}
 * @param toelichting why, or empty
 */
public record Wvggzzet(Wvggzsoort soort, LocalDate dag, Contactwijze wijze, String toelichting)
        implements Serializable {

    /** The most characters in {@link #toelichting}: the reasons of the officier go into the letter in his own words. */
    public static final int LANGSTE_TOELICHTING = 4000;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Wvggzzet {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }
}
