package nl.samenspraak.toegang.beeld;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;

/**
 * One page of a longer list; the rest stays in the database.
 *
 * @param rijen the rows of this page
 * @param totaal how many rows the whole list has
 * @param <T> what a row is
 */
public record Pagina<T>(List<T> rijen, long totaal) implements Inzicht, Serializable {

    public Pagina {
        rijen = List.copyOf(rijen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> betrokkenen = new HashSet<>();
        for (T rij : rijen) {
            if (rij instanceof Inzicht inzicht) {
                betrokkenen.addAll(inzicht.betrokkenen());
            }
        }
        return betrokkenen;
    }

    @Override
    public List<Inzicht> gevonden() {
        return rijen.stream()
                .filter(Inzicht.class::isInstance)
                .map(Inzicht.class::cast)
                .filter(rij -> rij.uitZaak().isPresent())
                .toList();
    }

    @Override
    public int getoondeRijen() {
        return rijen.size();
    }
}
