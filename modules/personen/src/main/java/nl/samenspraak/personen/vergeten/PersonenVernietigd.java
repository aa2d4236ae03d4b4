package nl.samenspraak.personen.vergeten;

import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * That persons are not in the register any more, for the log.
 *
 * @param betrokkenen who they were
 */
public record PersonenVernietigd(Set<PersoonId> betrokkenen) implements Inzicht {

    public PersonenVernietigd {
        betrokkenen = Set.copyOf(betrokkenen);
    }
}
