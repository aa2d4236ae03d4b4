package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A page of what a klager complained of before: that the klachten exist, and how far they are.
 *
 * @param betrokkenen who complains, as far as known in the register
 * @param rijen the page, the newest first
 * @param totaal how many there are in all
 */
public record Klagerverleden(Set<PersoonId> betrokkenen, List<EerdereKlacht> rijen, long totaal)
        implements Inzicht, Serializable {

    public Klagerverleden {
        rijen = List.copyOf(rijen);
    }

    @Override
    public List<Inzicht> gevonden() {
        return rijen.stream()
                .<Inzicht>map(rij -> new Treffer(rij.klacht(), betrokkenen))
                .toList();
    }

    @Override
    public int getoondeRijen() {
        return rijen.size();
    }
}
