package nl.samenspraak.zaak.adviesvraag;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Questions to the privacy officer; about nobody.
 *
 * @param vragen the questions
 * @param meer whether the list goes on
 */
public record AdviesvragenView(List<AdviesvraagView> vragen, boolean meer) implements Inzicht, Serializable {

    public AdviesvragenView {
        vragen = List.copyOf(vragen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return vragen.size();
    }
}
