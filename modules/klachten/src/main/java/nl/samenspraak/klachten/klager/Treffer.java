package nl.samenspraak.klachten.klager;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One klacht of a klager that was found, for the log.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, as far as known in the register
 */
record Treffer(KlachtId klacht, Set<PersoonId> betrokkenen) implements Inzicht {

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }
}
