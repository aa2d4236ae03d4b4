package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of passing data on: they were put ready for someone outside, or there is a reason why not. When not, nobody's data
 * went anywhere, and the log names nobody and no other side.
 *
 * @param melding the melding
 * @param betrokkenen whose data went; empty when none did
 * @param ontvanger to whom, for the log; {@code null} when they did not go
 * @param reden why it was not done; {@code null} when it was
 */
public record Verstrekking(MeldingId melding, Set<PersoonId> betrokkenen, String ontvanger, Weigerreden reden)
        implements Daad, Serializable {

    static Verstrekking niet(MeldingId melding, Weigerreden reden) {
        return new Verstrekking(melding, Set.of(), null, reden);
    }

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(ontvanger);
    }
}
