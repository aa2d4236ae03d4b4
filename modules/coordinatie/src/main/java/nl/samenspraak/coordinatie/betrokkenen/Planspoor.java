package nl.samenspraak.coordinatie.betrokkenen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Knows what the plan says about somebody or leaves to a party: who stands in it, is not taken away. */
public interface Planspoor {

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @return of the household and the parties those for whom something in the plan is, or who have something to do in it
     */
    Set<UUID> genoemd(CoordinatieId coordinatie);

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @return what in the plan is not done
     */
    List<String> openstaand(CoordinatieId coordinatie);

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @param lid somebody of the household
     * @return the parties in the plan that do something for that person, or for everybody; none when that gate does not open the plan
     */
    Set<UUID> partijenVoor(CoordinatieId coordinatie, UUID lid);
}
