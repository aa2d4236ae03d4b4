package nl.samenspraak.personen.inkijk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/** The looks that were taken, and what was taken over. */
interface Inkijken {

    void add(Inkijk inkijk);

    void add(Herkomst herkomst);

    Optional<Inkijk> find(UUID id);

    /** @return from where what was taken over, the latest first */
    List<Herkomst> herkomst(PersoonId persoon);
}
