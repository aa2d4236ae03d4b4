package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.kern.Invoer;

/**
 * What was agreed: who does what by when, and nothing of what was said (R-COO-11).
 *
 * @param wie who does it; {@code null} when that was not chosen
 * @param wat what is done
 * @param uiterlijk by when; {@code null} when that was not filled in
 * @param doel under which goal of the plan it belongs; {@code null} when none was chosen
 */
public record NieuweOverlegafspraak(Uitvoerder wie, String wat, LocalDate uiterlijk, UUID doel)
        implements Serializable {

    /** The most characters: an activity of the plan says no more. */
    public static final int LANGSTE_WAT = 160;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuweOverlegafspraak {
        wat = Invoer.regel(wat, LANGSTE_WAT);
    }
}
