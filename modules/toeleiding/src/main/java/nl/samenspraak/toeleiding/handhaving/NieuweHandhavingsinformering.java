package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * That the person a request was about heard of it, or why that has to wait (R-AVG-03).
 *
 * @param verteld whether the person heard of it; {@code null} when that was not chosen
 * @param dag on which day
 * @param wijze how
 * @param grond code of the ground on which it waits; empty when none was chosen
 * @param afweging why that ground holds here
 * @param herzienOp the day on which it is looked at again
 */
public record NieuweHandhavingsinformering(
        Boolean verteld,
        LocalDate dag,
        Handhavingsinformeerwijze wijze,
        String grond,
        String afweging,
        LocalDate herzienOp)
        implements Serializable {

    /** The most characters of the weighing. */
    public static final int LANGSTE_AFWEGING = 1000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the weighing is too long */
    public NieuweHandhavingsinformering {
        grond = grond == null ? "" : grond;
        afweging = Invoer.alinea(afweging, LANGSTE_AFWEGING);
    }
}
