package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.EerdereMelding;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen there were about someone. That there were none is a fact about that person too, so looking is logged all the same.
 *
 * @param persoon whom they are about
 * @param meldingen newest first; empty when there are none
 * @param misschien those about somebody who was only described, and who may be this person; newest first
 */
public record EerdereMeldingen(PersoonId persoon, List<EerdereMelding> meldingen, List<EerdereMelding> misschien)
        implements Inzicht, Serializable {

    public EerdereMeldingen {
        meldingen = List.copyOf(meldingen);
        misschien = List.copyOf(misschien);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public int getoondeRijen() {
        return meldingen.size() + misschien.size();
    }
}
