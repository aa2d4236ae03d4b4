package nl.samenspraak.toegang;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * The second barrier: refuses that a dossier entity is loaded or changed where no gate is open, because an annotation can be
 * forgotten. Every dossier entity has it through {@link Dossierentiteit}.
 */
public class Poortwachter {

    @PostLoad
    @PrePersist
    @PreUpdate
    @PreRemove
    void eisOpenPoort(Object entiteit) {
        if (!Poort.isOpen()) {
            throw new PoortGesloten(entiteit.getClass());
        }
    }
}
