package nl.samenspraak.meldpunt.tedoen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of the list of what is left to do. It shows no personal data.
 *
 * @param melding the melding
 * @param nummer its number
 * @param soort what is to be done
 * @param uiterlijk until when
 * @param dringendheid how near that is
 * @param weg the day on which the melding goes; {@code null} while it is open
 */
public record Plicht(
        MeldingId melding,
        Meldingnummer nummer,
        Plichtsoort soort,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        LocalDate weg)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
