package nl.samenspraak.meldpunt.zoeken;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen that were found by number, or by name or telephone number of their melder. They say nothing about whom they are.
 *
 * @param meldingen newest first
 */
public record Gevondenmeldingen(List<Meldingtreffer> meldingen) implements Inzicht, Serializable {

    public Gevondenmeldingen {
        meldingen = List.copyOf(meldingen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public int getoondeRijen() {
        return meldingen.size();
    }
}
