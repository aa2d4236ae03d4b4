package nl.samenspraak.personen.inkijk;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What stands on the page before somebody looks: who it is, and from where what was taken over before.
 *
 * @param persoon the person
 * @param naam the name in full
 * @param metBsn whether there is a BSN to ask with
 * @param herkomst from where what was taken over, the latest first
 */
public record Herkomsten(PersoonId persoon, String naam, boolean metBsn, List<HerkomstView> herkomst)
        implements Inzicht, Serializable {

    public Herkomsten {
        herkomst = List.copyOf(herkomst);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }
}
