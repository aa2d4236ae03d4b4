package nl.samenspraak.toeleiding.stukken;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.stukken.BestandInhoud;

/**
 * The file of a document.
 *
 * @param toeleiding the case
 * @param persoon whom it is about
 * @param bestand the file; {@code null} when it is not there any more
 */
public record Stukbestand(ToeleidingId toeleiding, PersoonId persoon, BestandInhoud bestand)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public int getoondeRijen() {
        return bestand == null ? 0 : 1;
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(toeleiding.zaak());
    }
}
