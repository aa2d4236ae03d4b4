package nl.samenspraak.toegang;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * What every entity with dossier content is built on: a version for optimistic locking, and {@link Poortwachter} before it.
 * Entities that hold data about people extend this and say with {@link VanDossierdeel} to which part they belong; nothing of
 * theirs is kept in a shared cache.
 */
@MappedSuperclass
@EntityListeners(Poortwachter.class)
public abstract class Dossierentiteit {

    @Version
    private long versie;

    protected Dossierentiteit() {}

    /**
     * Which case this belongs to. A gate that was opened for another case does not let it be loaded.
     *
     * @return the case; empty when it belongs to none, as a person in the register does
     */
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.empty();
    }

    /** @return the version that was read; a change based on an older one is refused */
    public long versie() {
        return versie;
    }
}
