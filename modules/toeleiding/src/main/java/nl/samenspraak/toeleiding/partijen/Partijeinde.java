package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * That a party takes part no longer. It stays in the register: earlier requests are about it.
 *
 * @param op the last day; {@code null} when that was not said
 * @param reden why
 */
public record Partijeinde(LocalDate op, String reden) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws OngeldigeWaarde when the reason is too long */
    public Partijeinde {
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
    }
}
