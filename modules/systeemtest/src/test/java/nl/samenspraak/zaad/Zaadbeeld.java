package nl.samenspraak.zaad;

import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/** Stands for a view of a dossier, in the proof of the build rules. */
public record Zaadbeeld(PersoonId persoon) implements Inzicht {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }
}
