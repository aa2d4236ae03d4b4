package nl.samenspraak.meldpunt.zoeken;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen that were found by number, by name or telephone number of their melder, or by how somebody was described. They say nothing about whom
 * they are.
 *
 * @param meldingen newest first
 * @param misschien those about somebody who was only described, and who may be the one that was asked for; newest first
 */
public record Gevondenmeldingen(List<Meldingtreffer> meldingen, List<Meldingtreffer> misschien)
        implements Inzicht, Serializable {

    public Gevondenmeldingen {
        meldingen = List.copyOf(meldingen);
        misschien = List.copyOf(misschien);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public List<Inzicht> gevonden() {
        return Stream.concat(meldingen.stream(), misschien.stream())
                .map(Inzicht.class::cast)
                .toList();
    }

    @Override
    public int getoondeRijen() {
        return meldingen.size() + misschien.size();
    }
}
