package nl.samenspraak.toeleiding.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Documents in the database. */
@ApplicationScoped
class JpaStukkenlade implements Stukkenlade {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Stuk stuk) {
        em.persist(stuk);
    }

    @Override
    public List<Stuk> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select s from Stuk s where s.toeleiding = :toeleiding order by s.rang, s.id",
                        Stuk.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public void verwijder(Stuk stuk) {
        em.remove(stuk);
    }
}
