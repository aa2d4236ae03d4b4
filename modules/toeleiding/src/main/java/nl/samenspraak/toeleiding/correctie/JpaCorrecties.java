package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Corrections in the database. */
@ApplicationScoped
class JpaCorrecties implements Correcties {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Correctie correctie) {
        em.persist(correctie);
        // What is owed about it refers to it, and the provider does not know that.
        em.flush();
    }

    @Override
    public void add(Correctieplicht plicht) {
        em.persist(plicht);
    }

    @Override
    public List<Correctie> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select c from Correctie c where c.toeleiding = :toeleiding order by c.id desc",
                        Correctie.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public List<Correctieplicht> plichten(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select p from Correctieplicht p where p.toeleiding = :toeleiding order by p.id",
                        Correctieplicht.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        plichten(toeleiding).forEach(em::remove);
        em.flush();
        List<Correctie> weg = van(toeleiding);
        weg.forEach(em::remove);
        em.flush();
        return weg.size();
    }
}
