package nl.samenspraak.toegang;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * The second barrier: refuses that a dossier entity is loaded or changed where no gate is open for its part and its case, because
 * an annotation can be forgotten. Every dossier entity has it through {@link Dossierentiteit}; {@link Dossiervragen} is the same
 * for what is read without entities.
 */
public class Poortwachter {

    @PostLoad
    void eisOpenPoort(Dossierentiteit entiteit) {
        if (!Poort.laatLezen(delen(entiteit), entiteit.uitZaak())) {
            throw new PoortGesloten(entiteit.getClass());
        }
    }

    @PrePersist
    @PreUpdate
    @PreRemove
    void eisSchrijvendePoort(Dossierentiteit entiteit) {
        if (!Poort.laatWijzigen(delen(entiteit))) {
            throw new PoortGesloten(entiteit.getClass());
        }
    }

    /** What says nothing belongs to no part, and no gate opens it. */
    private static Dossierdeel[] delen(Dossierentiteit entiteit) {
        VanDossierdeel van = entiteit.getClass().getAnnotation(VanDossierdeel.class);
        return van == null ? new Dossierdeel[0] : van.value();
    }
}
