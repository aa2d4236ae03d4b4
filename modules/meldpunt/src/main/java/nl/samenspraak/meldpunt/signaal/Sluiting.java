package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How the triage ended (R-MEL-07).
 *
 * @param reden the outcome, or {@code null} when none was chosen
 * @param toelichting why, in a few sentences
 */
public record Sluiting(Sluitreden reden, String toelichting) implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = 1000;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Sluiting {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }
}
