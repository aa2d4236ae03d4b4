package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Shares in the database. */
@ApplicationScoped
class JpaDelingen implements Delingen {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Deling deling) {
        em.persist(deling);
    }

    @Override
    public void verwijder(Deling deling) {
        em.remove(deling);
    }

    @Override
    public List<Deling> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select d from Deling d where d.toeleiding = :toeleiding order by d.dag desc, d.id desc",
                        Deling.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .setHint("eclipselink.batch", "d.eisen")
                .getResultList();
    }
}
