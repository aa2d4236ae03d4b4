package nl.samenspraak.toeleiding.doorgeleiden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What became of questions, in the database. */
@ApplicationScoped
class JpaDoorgeleidingen implements Doorgeleidingen {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Doorgeleiding doorgeleiding) {
        em.persist(doorgeleiding);
    }

    @Override
    public Optional<Doorgeleiding> van(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Doorgeleiding.class, toeleiding.waarde()));
    }
}
