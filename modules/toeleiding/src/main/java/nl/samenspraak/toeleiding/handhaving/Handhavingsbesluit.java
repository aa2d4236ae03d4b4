package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.kern.Invoer;

/**
 * What is decided on a request.
 *
 * @param toegestaan codes of what may be used, each of it asked; empty when it is refused
 * @param grond on what it is refused; {@code null} when it is granted
 * @param reden the code of the reason, as reference data word it: whoever asked reads that, and nothing that was typed (R-TOE-33)
 * @param voorwaarden the codes of what goes with it when it is granted, as reference data word it; whoever asked reads those too
 * @param zonderWams whether it was made sure that nothing of it comes from what the gemeente has through the Wams (R-TOE-33)
 * @param nietInRegister whether the person was looked up and is not in the register
 * @param notitie what only those who decide read
 */
public record Handhavingsbesluit(
        Set<String> toegestaan,
        Afwijzing grond,
        String reden,
        Set<String> voorwaarden,
        boolean zonderWams,
        boolean nietInRegister,
        String notitie)
        implements Serializable {

    /** The most characters of a reason that reference data let one choose. */
    public static final int LANGSTE_MOTIVERING = 2000;

    /** The most characters of what only those who decide read. */
    public static final int LANGSTE_NOTITIE = 2000;

    /** The most characters of all conditions that reference data let one choose, together. */
    public static final int LANGSTE_VOORWAARDEN = 1000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Handhavingsbesluit {
        toegestaan = Set.copyOf(toegestaan);
        reden = reden == null ? "" : reden;
        notitie = Invoer.alinea(notitie, LANGSTE_NOTITIE);
        voorwaarden = Set.copyOf(voorwaarden);
    }
}
