package nl.samenspraak.toegang.spoor;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A page of looks at the data of one person.
 *
 * @param wie that person: also when there is nothing to see, it was that person's own look
 * @param regels the looks, newest first
 * @param totaal how many there are, as far as was counted
 */
public record Spoorbeeld(PersoonId wie, List<Spoorregel> regels, long totaal) implements Inzicht, Serializable {

    public Spoorbeeld {
        regels = List.copyOf(regels);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(wie);
    }

    @Override
    public int getoondeRijen() {
        return regels.size();
    }
}
