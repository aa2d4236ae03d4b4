package nl.samenspraak.toeleiding.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Who lives with a client, in the database. */
@ApplicationScoped
class JpaGezinsgenoten implements Gezinsgenoten {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Gezinsgenoot genoot) {
        em.persist(genoot);
    }

    @Override
    public void add(Gezinsbeeld beeld) {
        em.persist(beeld);
    }

    @Override
    public void verwijder(Gezinsgenoot genoot) {
        em.remove(genoot);
    }

    @Override
    public List<Gezinsgenoot> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select g from Gezinsgenoot g where g.toeleiding = :toeleiding order by g.rang, g.id",
                        Gezinsgenoot.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public Optional<Gezinsbeeld> beeld(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Gezinsbeeld.class, toeleiding.waarde()));
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        List<Gezinsgenoot> weg = van(toeleiding);
        weg.forEach(em::remove);
        beeld(toeleiding).ifPresent(em::remove);
        em.flush();
        return weg.size();
    }
}
