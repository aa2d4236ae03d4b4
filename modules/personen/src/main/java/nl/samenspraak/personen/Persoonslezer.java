package nl.samenspraak.personen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;

/**
 * The register for a gate of another module that has opened {@link nl.samenspraak.toegang.Dossierdeel#PERSOON} itself: reading a dossier
 * is one look, and its one line names this part and whom it is about. So nothing here leaves a line of its own, and whoever asks hands out
 * the person with the rest. While no gate is open for that part nothing can be read.
 */
public interface Persoonslezer {

    /**
     * @param wie the one person whom a dossier is about
     * @return the person; empty when not in the register any more
     */
    Optional<PersoonRegel> regel(PersoonId wie);

    /**
     * Reads all of them in one statement.
     *
     * @param wie the persons that a list speaks of
     * @return those that are in the register
     */
    Persoonsregels regels(Set<PersoonId> wie);

    /**
     * @param wie somebody in the register
     * @return who may be the same person, registered once more: with the same BSN, or with the same name and date of birth
     */
    Set<PersoonId> dubbelen(PersoonRegel wie);
}
