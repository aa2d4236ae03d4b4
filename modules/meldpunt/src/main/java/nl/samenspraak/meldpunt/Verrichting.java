package nl.samenspraak.meldpunt;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Inzicht;

/**
 * What came of an act on a melding: it was done, or there is a reason why not.
 *
 * @param melding the melding
 * @param betrokkenen whom it is about, for the log; empty when that is not known
 * @param reden why it was not done; {@code null} when it was
 */
public record Verrichting(MeldingId melding, Set<PersoonId> betrokkenen, Weigerreden reden) implements Inzicht {

    /** @return why it was not done; empty when it was */
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
