package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How it stands with informing the person a request was about. Only for whoever decides: whoever asked would learn from it whether somebody was found.
 *
 * @param uiterlijk the last day on which the person hears of it, or on which a postponement is looked at again
 * @param telaat whether that day is over and the person did not hear
 * @param verteld whether the person heard
 * @param regels what was done about it, the first first
 */
public record HandhavingsinformatieView(LocalDate uiterlijk, boolean telaat, boolean verteld, List<Regel> regels)
        implements Serializable {

    public HandhavingsinformatieView {
        regels = List.copyOf(regels);
    }

    /**
     * Something that was done about it.
     *
     * @param verteld whether the person heard
     * @param dag on which day; {@code null} when it was postponed
     * @param wijze how; {@code null} when it was postponed
     * @param grond on which ground it was postponed; {@code null} when it was not
     * @param afweging why that ground held, or empty
     * @param herzienOp when it is looked at again; {@code null} when the person heard
     * @param door who recorded it
     * @param op when
     */
    public record Regel(
            boolean verteld,
            LocalDate dag,
            Handhavingsinformeerwijze wijze,
            Bevoegdheid grond,
            String afweging,
            LocalDate herzienOp,
            String door,
            Instant op)
            implements Serializable {}
}
