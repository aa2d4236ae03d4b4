package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How a measure ended.
 *
 * @param stand done, or lapsed
 * @param dag on which day; {@code null} when that was not said
 * @param opmerking what came of it; for one that lapsed it says why
 */
public record Maatregelslot(Maatregelstand stand, LocalDate dag, String opmerking) implements Serializable {

    /** The most characters in {@link #opmerking}. */
    public static final int LANGSTE_OPMERKING = 500;

    /** @throws OngeldigeWaarde when the remark is too long */
    public Maatregelslot {
        Objects.requireNonNull(stand, "stand");
        opmerking = Invoer.alinea(opmerking, LANGSTE_OPMERKING);
    }
}
