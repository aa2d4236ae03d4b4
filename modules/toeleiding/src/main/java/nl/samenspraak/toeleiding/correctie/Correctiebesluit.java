package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.kern.Invoer;

/**
 * What is decided on a correction.
 *
 * @param verbeteren whether it is corrected; {@code null} when that was not chosen
 * @param reden why it is decided so
 * @param verklaring what the client says about a refusal, to stand with what is recorded; or empty
 * @param kreeg the {@linkplain Kring keys} of those who got that very datum
 */
public record Correctiebesluit(Boolean verbeteren, String reden, String verklaring, Set<String> kreeg)
        implements Serializable {

    /** The most characters of the reason. */
    public static final int LANGSTE_REDEN = 1000;

    /** The most characters of what the client says. */
    public static final int LANGSTE_VERKLARING = 2000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Correctiebesluit {
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
        verklaring = Invoer.alinea(verklaring, LANGSTE_VERKLARING);
        kreeg = Set.copyOf(kreeg);
    }

    /**
     * A decision about what nobody got.
     *
     * @param verbeteren whether it is corrected
     * @param reden why it is decided so
     * @param verklaring what the client says about a refusal, or empty
     */
    public Correctiebesluit(Boolean verbeteren, String reden, String verklaring) {
        this(verbeteren, reden, verklaring, Set.of());
    }
}
