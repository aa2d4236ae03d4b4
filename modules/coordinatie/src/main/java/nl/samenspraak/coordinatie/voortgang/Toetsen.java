package nl.samenspraak.coordinatie.voortgang;

import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Where it is kept that somebody looked at a plan. */
interface Toetsen {

    void add(Toets toets);

    /** @return those of a coördinatie, the newest first */
    List<Toets> van(CoordinatieId coordinatie);
}
