package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What a klager got an oordeel about before. Each klacht of which something is shown, is named to the log.
 *
 * @param klacht the klacht from which they were asked for
 * @param betrokkenen who complains, as far as known in the register
 * @param rijen the newest first
 */
public record EerdereOordelen(KlachtId klacht, Set<PersoonId> betrokkenen, List<EerderOordeel> rijen)
        implements Inzicht, Serializable {

    public EerdereOordelen {
        rijen = List.copyOf(rijen);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }

    @Override
    public List<Inzicht> gevonden() {
        return rijen.stream()
                .map(EerderOordeel::klacht)
                .distinct()
                .<Inzicht>map(gevonden -> new Treffer(gevonden, betrokkenen))
                .toList();
    }

    @Override
    public int getoondeRijen() {
        return rijen.size();
    }
}
