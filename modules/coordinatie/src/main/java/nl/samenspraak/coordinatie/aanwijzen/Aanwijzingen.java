package nl.samenspraak.coordinatie.aanwijzen;

import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Where appointments are kept. */
public interface Aanwijzingen {

    /** @param aanwijzing one that was not kept before */
    void add(Aanwijzing aanwijzing);

    /**
     * @param coordinatie a coördinatie
     * @return who coordinates and who did so, the newest first
     */
    List<Aanwijzing> van(CoordinatieId coordinatie);
}
