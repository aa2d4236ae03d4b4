package nl.samenspraak.meldpunt.bewaren;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * That a melding is to be kept longer than its term (R-AVG-09).
 *
 * @param reden why, on one line, without anything about anyone
 * @param tot the last day on which it is kept, or {@code null} when none was filled in
 */
public record NieuweBewaring(String reden, LocalDate tot) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws OngeldigeWaarde when the reason is too long */
    public NieuweBewaring {
        reden = Invoer.regel(reden, LANGSTE_REDEN);
    }
}
