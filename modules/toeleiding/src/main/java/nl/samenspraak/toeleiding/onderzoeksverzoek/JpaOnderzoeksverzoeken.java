package nl.samenspraak.toeleiding.onderzoeksverzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Requests of professionals in the database. */
@ApplicationScoped
class JpaOnderzoeksverzoeken implements Onderzoeksverzoeken {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Onderzoeksverzoek verzoek) {
        em.persist(verzoek);
        em.flush();
    }

    @Override
    public Optional<Onderzoeksverzoek> van(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Onderzoeksverzoek.class, toeleiding.waarde()));
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        Optional<Onderzoeksverzoek> weg = van(toeleiding);
        weg.ifPresent(em::remove);
        em.flush();
        return weg.isPresent() ? 1 : 0;
    }
}
