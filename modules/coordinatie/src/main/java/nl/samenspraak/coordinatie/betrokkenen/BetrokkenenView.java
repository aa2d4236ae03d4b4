package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.Partijregel;

/**
 * Whose plan it is.
 *
 * @param kop which coördinatie
 * @param leden the household, the client first
 * @param partijen the parties that do something
 * @param keuze the parties that can be asked
 */
public record BetrokkenenView(
        Coordinatiekop kop, List<Lidregel> leden, List<Partijdeelname> partijen, List<Partijregel> keuze)
        implements Inzicht, Serializable {

    public BetrokkenenView {
        leden = List.copyOf(leden);
        partijen = List.copyOf(partijen);
        keuze = List.copyOf(keuze);
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
