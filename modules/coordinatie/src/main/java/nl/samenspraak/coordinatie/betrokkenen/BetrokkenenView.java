package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
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
 * @param genoemd of the household and the parties those for whom something stands in the plan, or who do something in it
 * @param steun who supports the client; {@code null} when nobody does
 */
public record BetrokkenenView(
        Coordinatiekop kop,
        List<Lidregel> leden,
        List<Partijdeelname> partijen,
        List<Partijregel> keuze,
        Set<UUID> genoemd,
        Clientsteun steun)
        implements Inzicht, Serializable {

    public BetrokkenenView {
        leden = List.copyOf(leden);
        partijen = List.copyOf(partijen);
        keuze = List.copyOf(keuze);
        genoemd = Set.copyOf(genoemd);
    }

    /**
     * @param wie somebody of the household, or a party
     * @return whether the plan names him, so that he is not taken away
     */
    public boolean staatInPlan(UUID wie) {
        return genoemd.contains(wie);
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
