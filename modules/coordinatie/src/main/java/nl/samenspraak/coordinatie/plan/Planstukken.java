package nl.samenspraak.coordinatie.plan;

import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Where what stands in a plan is kept. */
interface Planstukken {

    void add(Plandoel doel);

    void add(Activiteit activiteit);

    void add(Planwijziging wijziging);

    void verwijder(Plandoel doel);

    void verwijder(Activiteit activiteit);

    /** @return the goals, in their order */
    List<Plandoel> doelen(CoordinatieId coordinatie);

    /** @return the activities in their order, with whom they are for */
    List<Activiteit> activiteiten(CoordinatieId coordinatie);

    /** @return what was changed last, the newest first */
    List<Planwijziging> wijzigingen(CoordinatieId coordinatie);
}
