package nl.samenspraak.meldpunt.vergeten;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * That a melding is gone, for the log.
 *
 * @param melding what it was
 * @param betrokkenen whom it was about; empty when that was not known
 */
record Vernietigd(MeldingId melding, Set<PersoonId> betrokkenen) implements Inzicht {

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
