package nl.samenspraak.toeleiding.ondersteuning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How it stands with cliëntondersteuning.
 *
 * @param aangebodenOp when it was offered; {@code null} when it was not yet
 * @param gewenst whether the client wants it; {@code null} when that is not known yet
 * @param naam who supports the client, or empty
 * @param sinds since when; {@code null} when nobody does
 * @param opent what the client lets that person know, or empty
 * @param gesprekken at which talks that person was, and at which not, the first first
 */
public record OndersteuningView(
        LocalDate aangebodenOp, Boolean gewenst, String naam, LocalDate sinds, String opent, List<Gesprek> gesprekken)
        implements Serializable {

    public OndersteuningView {
        gesprekken = List.copyOf(gesprekken);
    }

    /**
     * A talk with the client.
     *
     * @param dag when
     * @param aanwezig whether the one who supports the client was there
     */
    public record Gesprek(LocalDate dag, boolean aanwezig) implements Serializable {}

    /** Nothing was recorded yet. */
    static final OndersteuningView NIETS = new OndersteuningView(null, null, "", null, "", List.of());

    /** @return whether it was offered and the client answered (R-TOE-06) */
    public boolean isBeantwoord() {
        return aangebodenOp != null && gewenst != null;
    }
}
