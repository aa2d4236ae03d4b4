package nl.samenspraak.inwoner.dossiers;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The dossiers about one inwoner.
 *
 * @param wie that inwoner: also when there are none, it was his own look
 * @param dossiers those of which he may know, the latest first
 */
public record DossierlijstView(PersoonId wie, List<Dossierregel> dossiers) implements Inzicht, Serializable {

    public DossierlijstView {
        dossiers = List.copyOf(dossiers);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(wie);
    }

    @Override
    public int getoondeRijen() {
        return dossiers.size();
    }
}
