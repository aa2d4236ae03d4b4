package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * That a melding is to go to a colleague.
 *
 * @param aan the key of that colleague, or {@code null} when nobody was chosen
 * @param reden why, on one line
 */
public record Overdracht(UUID aan, String reden) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws OngeldigeWaarde when the reason is too long */
    public Overdracht {
        reden = Invoer.regel(reden, LANGSTE_REDEN);
    }
}
