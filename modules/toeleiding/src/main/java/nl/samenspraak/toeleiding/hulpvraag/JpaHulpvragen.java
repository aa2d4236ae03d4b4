package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Hulpvragen in the database. */
@ApplicationScoped
class JpaHulpvragen implements Hulpvragen {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Hulpvraag hulpvraag) {
        em.persist(hulpvraag);
        em.flush();
    }

    @Override
    public Optional<Hulpvraag> van(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Hulpvraag.class, toeleiding.waarde()));
    }

    @Override
    public boolean isEr(ToeleidingId toeleiding) {
        return van(toeleiding).isPresent();
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        Optional<Hulpvraag> weg = van(toeleiding);
        weg.ifPresent(em::remove);
        em.flush();
        return weg.isPresent() ? 1 : 0;
    }
}
