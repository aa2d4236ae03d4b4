package nl.samenspraak.toeleiding.uitkomst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** That clients have to hear an outcome, in the database. */
@ApplicationScoped
class JpaUitkomstplichten implements Uitkomstplichten {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Uitkomstplicht plicht) {
        em.persist(plicht);
    }

    @Override
    public Optional<Uitkomstplicht> van(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Uitkomstplicht.class, toeleiding.waarde()));
    }
}
