package nl.samenspraak.toeleiding.ecogram;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;

/**
 * The client and who is around, as far as the step that was reached.
 *
 * @param kop which case
 * @param feiten who is around, the nearest first
 */
public record EcogramView(Dossierkop kop, List<Ecogramfeit> feiten) implements Inzicht, Serializable {

    public EcogramView {
        feiten = List.copyOf(feiten);
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
