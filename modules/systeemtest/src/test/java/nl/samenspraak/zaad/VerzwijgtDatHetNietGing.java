package nl.samenspraak.zaad;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/** Breaks a rule on purpose: knows why it was not done, and lets the log say that it was. */
public record VerzwijgtDatHetNietGing(Optional<String> bezwaar) implements Inzicht {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
