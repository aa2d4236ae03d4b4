package nl.samenspraak.toeleiding.samenhang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** The information of the third step in the database. */
@ApplicationScoped
class JpaBuitenkanten implements Buitenkanten {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Buitenkant buitenkant) {
        em.persist(buitenkant);
    }

    @Override
    public List<Buitenkant> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select b from Buitenkant b where b.toeleiding = :toeleiding order by b.rang",
                        Buitenkant.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public void verwijder(Buitenkant buitenkant) {
        em.remove(buitenkant);
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        List<Buitenkant> weg = van(toeleiding);
        weg.forEach(em::remove);
        em.flush();
        return weg.size();
    }
}
