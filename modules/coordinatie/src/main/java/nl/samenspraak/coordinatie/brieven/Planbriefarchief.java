package nl.samenspraak.coordinatie.brieven;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Where the letters are kept that went; asked inside a gate that is open for the case. */
interface Planbriefarchief {

    void add(Planbrief brief);

    /** @return the letter, when this coördinatie has it */
    Optional<Planbrief> find(CoordinatieId coordinatie, UUID brief);

    /** @return its letters, the newest first, without what they say */
    List<Planbriefregel> van(CoordinatieId coordinatie);
}
