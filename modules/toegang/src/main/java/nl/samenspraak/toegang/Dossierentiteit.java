package nl.samenspraak.toegang;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every entity with dossier content is built on: a version for optimistic locking, and {@link Poortwachter} before it.
 * Entities that hold data about people extend this; nothing of theirs is kept in a shared cache.
 */
@MappedSuperclass
@EntityListeners(Poortwachter.class)
public abstract class Dossierentiteit {

    @Version
    private long versie;

    protected Dossierentiteit() {}

    /** @return the version that was read; a change based on an older one is refused */
    public long versie() {
        return versie;
    }
}
