package nl.samenspraak.toeleiding.deling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.partijen.PartijView;

/**
 * All that was shared in one case, on one page.
 *
 * @param kop which case
 * @param delingen the shares, the latest first
 * @param partijen with whom something can be shared
 * @param fase the phase that follows from the case: code and words
 * @param open whether something can be shared now
 * @param teKrijgen codes of the data that a party can give in this step
 * @param teGeven codes of the data that can be given in this step
 */
public record DelingenView(
        Dossierkop kop,
        List<DelingView> delingen,
        List<PartijView> partijen,
        DelingView.Keuze fase,
        boolean open,
        Set<String> teKrijgen,
        Set<String> teGeven)
        implements Inzicht, Serializable {

    public DelingenView {
        delingen = List.copyOf(delingen);
        partijen = List.copyOf(partijen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
