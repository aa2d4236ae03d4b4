package nl.samenspraak.toeleiding.toestemming;

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
 * All consents of a client in one case, on one page (R-TOE-20).
 *
 * @param kop which case
 * @param toestemmingen the consents, the first first
 * @param partijen of whom one can be asked
 * @param gegevens for which data a party can be asked: those of the steps that were reached
 * @param teGeven which data can be given to a party
 */
public record ToestemmingenView(
        Dossierkop kop,
        List<ToestemmingView> toestemmingen,
        List<PartijView> partijen,
        List<Vraagsoort> gegevens,
        List<Vraagsoort> teGeven)
        implements Inzicht, Serializable {

    public ToestemmingenView {
        toestemmingen = List.copyOf(toestemmingen);
        partijen = List.copyOf(partijen);
        gegevens = List.copyOf(gegevens);
        teGeven = List.copyOf(teGeven);
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
