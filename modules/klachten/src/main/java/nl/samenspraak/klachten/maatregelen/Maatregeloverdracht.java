package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A measure goes to somebody else, because who had it is absent or has other work.
 *
 * @param collega the account of who gets it; {@code null} for somebody who has none
 * @param eigenaar the name of who gets it; empty when it is a colleague
 * @param reden why, or empty
 */
public record Maatregeloverdracht(UUID collega, String eigenaar, String reden) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws OngeldigeWaarde when a text is too long */
    public Maatregeloverdracht {
        eigenaar = Invoer.regel(eigenaar, NieuweMaatregel.LANGSTE_EIGENAAR);
        reden = Invoer.regel(reden, LANGSTE_REDEN);
    }
}
