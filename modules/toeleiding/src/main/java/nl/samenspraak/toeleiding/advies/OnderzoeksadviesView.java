package nl.samenspraak.toeleiding.advies;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.zaak.adviesvraag.AdviesvraagView;

/**
 * The questions to the privacy officer in one onderzoek.
 *
 * @param kop which case
 * @param vragen the questions, the newest first
 */
public record OnderzoeksadviesView(Dossierkop kop, List<AdviesvraagView> vragen) implements Inzicht, Serializable {

    public OnderzoeksadviesView {
        vragen = List.copyOf(vragen);
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
