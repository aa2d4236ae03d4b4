package nl.samenspraak.coordinatie.voortgang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** That somebody looked at a plan, in the database. */
@ApplicationScoped
class JpaToetsen implements Toetsen {

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Toets toets) {
        em.persist(toets);
    }

    @Override
    public List<Toets> van(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.COORDINATIEDOSSIER,
                        "select t from Toets t where t.coordinatie = :coordinatie order by t.dag desc, t.id desc",
                        Toets.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }
}
