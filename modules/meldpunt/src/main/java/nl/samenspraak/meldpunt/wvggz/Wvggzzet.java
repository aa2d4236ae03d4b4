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
 * @param meegedeeld on which day the college was told of it, for a decision of the officier; or {@code null}
 * @param wijze how somebody was told, or {@code null}
 * @param toelichting why, or empty; for telling the melder: how it is known that the melder is what he says to be
 */
public record Wvggzzet(Wvggzsoort soort, LocalDate dag, LocalDate meegedeeld, Contactwijze wijze, String toelichting)
        implements Serializable {

    /** The most characters in {@link #toelichting}: the reasons of the officier go into the letter in his own words. */
    public static final int LANGSTE_TOELICHTING = 4000;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Wvggzzet {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }

    /** A step of which the college needs not be told; the parameters are those of the record. */
    public Wvggzzet(Wvggzsoort soort, LocalDate dag, Contactwijze wijze, String toelichting) {
        this(soort, dag, null, wijze, toelichting);
    }
}
