package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The name of someone to whom a letter goes, and nothing else of that person.
 *
 * @param persoon whose name it is
 * @param naam the name with everything that decides how it is written
 */
public record Persoonsbriefnaam(PersoonId persoon, Persoonsnaam naam) implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }
}
