package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What whoever was away reads when he is back: that a colleague took a melding over, and why. Nothing of what was reported.
 *
 * @param nummer its number
 * @param door the name of who took it over
 * @param op when
 * @param reden why
 */
public record Overname(Meldingnummer nummer, String door, Instant op, String reden) implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
