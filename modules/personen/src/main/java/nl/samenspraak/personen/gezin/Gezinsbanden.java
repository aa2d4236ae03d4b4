package nl.samenspraak.personen.gezin;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.BandId;

/** The links between persons in the register. */
public interface Gezinsbanden {

    void add(Gezinsband band);

    /** @return the links of someone, the oldest first */
    List<Verwant> verwanten(PersoonId persoon);

    Optional<Gezinsband> band(BandId id);

    /** @return whether someone belongs, or belonged, to a household that was recorded for the question of somebody else */
    boolean isVerwant(PersoonId persoon);
}
