package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of a work list: that informing the betrokkene was postponed and has to be looked at again (R-MEL-12). It shows no
 * personal data.
 *
 * @param melding the melding
 * @param nummer its number
 * @param herzienOp the day on which it is looked at again
 * @param dringendheid how near that is
 */
public record Herziening(MeldingId melding, Meldingnummer nummer, LocalDate herzienOp, Dringendheid dringendheid)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
