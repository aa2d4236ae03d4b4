package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.EerdereMelding;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen there were about someone. That there were none is a fact about that person too, so looking is logged all the same.
 *
 * @param persoon whom they are about
 * @param dubbelen who may be the same person, registered once more
 * @param meldingen newest first; empty when there are none
 * @param dubbel those about {@code dubbelen}
 * @param misschien those about somebody who was only described, and who may be this person; newest first
 */
public record EerdereMeldingen(
        PersoonId persoon,
        Set<PersoonId> dubbelen,
        List<EerdereMelding> meldingen,
        List<EerdereMelding> dubbel,
        List<EerdereMelding> misschien)
        implements Inzicht, Serializable {

    public EerdereMeldingen {
        dubbelen = Set.copyOf(dubbelen);
        meldingen = List.copyOf(meldingen);
        dubbel = List.copyOf(dubbel);
        misschien = List.copyOf(misschien);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> allen = new HashSet<>(dubbelen);
        allen.add(persoon);
        return allen;
    }

    @Override
    public int getoondeRijen() {
        return meldingen.size() + dubbel.size() + misschien.size();
    }
}
