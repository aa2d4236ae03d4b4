package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.Invoer;

/**
 * What the client asks to have corrected.
 *
 * @param feit the {@linkplain Feit#sleutel key} of what is recorded; {@code null} when nothing was chosen
 * @param nieuw how it is, as the client says
 * @param gevraagdOp the day on which the client asked; {@code null} when that was not filled in
 * @param beperken whether the client wants that it is not used until it is decided (AVG 18)
 * @param kreeg the {@linkplain Kring keys} of those who got that very datum; it matters when it may not be used
 */
public record NieuweCorrectie(String feit, String nieuw, LocalDate gevraagdOp, boolean beperken, Set<String> kreeg)
        implements Serializable {

    /** The most characters of what is recorded. */
    public static final int LANGSTE = 4000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuweCorrectie {
        nieuw = Invoer.alinea(nieuw, LANGSTE);
        kreeg = Set.copyOf(kreeg);
    }

    /**
     * A correction that does not ask to leave it unused in the meantime.
     *
     * @param feit the key of what is recorded
     * @param nieuw how it is
     * @param gevraagdOp the day on which the client asked
     */
    public NieuweCorrectie(String feit, String nieuw, LocalDate gevraagdOp) {
        this(feit, nieuw, gevraagdOp, false, Set.of());
    }
}
