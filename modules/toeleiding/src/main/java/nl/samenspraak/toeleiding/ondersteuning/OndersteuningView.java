package nl.samenspraak.toeleiding.ondersteuning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How it stands with cliëntondersteuning.
 *
 * @param aangebodenOp when it was offered; {@code null} when it was not yet
 * @param gewenst whether the client wants it; {@code null} when that is not known yet
 * @param naam who supports the client, or empty
 * @param sinds since when; {@code null} when nobody does
 * @param aanwezig whether that person was at the last talk; {@code null} when that was not recorded yet
 * @param gesprekOp when that talk was; {@code null} when there was none
 */
public record OndersteuningView(
        LocalDate aangebodenOp, Boolean gewenst, String naam, LocalDate sinds, Boolean aanwezig, LocalDate gesprekOp)
        implements Serializable {

    /** Nothing was recorded yet. */
    static final OndersteuningView NIETS = new OndersteuningView(null, null, "", null, null, null);

    /** @return whether it was offered and the client answered (R-TOE-06) */
    public boolean isBeantwoord() {
        return aangebodenOp != null && gewenst != null;
    }
}
