package nl.samenspraak.meldpunt.wvggz;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.Sluiting;

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

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Wvggzzet {
        toelichting = Invoer.alinea(toelichting, Sluiting.LANGSTE_TOELICHTING);
    }
}
