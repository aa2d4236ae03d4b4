package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** How it stands with cliëntondersteuning, in the database. */
@ApplicationScoped
class JpaOndersteuningen implements Ondersteuningen {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Ondersteuning ondersteuning) {
        em.persist(ondersteuning);
    }

    @Override
    public Optional<Ondersteuning> van(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Ondersteuning.class, toeleiding.waarde()));
    }
}
