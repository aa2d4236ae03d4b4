package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefsoort;

/**
 * What would go with a no. Nothing went yet.
 *
 * @param toeleiding which toeleiding
 * @param persoon whom it is about
 * @param regels what, and how many
 * @param eerst which letters have to go before; at a conclusion, which are owed still
 */
public record Wisvoorbeeld(ToeleidingId toeleiding, PersoonId persoon, List<Wisregel> regels, List<Briefsoort> eerst)
        implements Inzicht, Serializable {

    public Wisvoorbeeld {
        regels = List.copyOf(regels);
        eerst = List.copyOf(eerst);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(toeleiding.zaak());
    }
}
