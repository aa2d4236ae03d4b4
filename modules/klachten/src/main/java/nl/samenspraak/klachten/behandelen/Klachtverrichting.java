package nl.samenspraak.klachten.behandelen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of an act on a klacht: it was done, or there is a reason why not.
 *
 * @param klacht the klacht
 * @param betrokkenen who complains, for the log; empty when that is not known in the register
 * @param reden why it was not done; {@code null} when it was
 */
public record Klachtverrichting(KlachtId klacht, Set<PersoonId> betrokkenen, Weigerreden reden) implements Daad {

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }
}
