package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Consents in the database, with their history in the same statement. */
@ApplicationScoped
class JpaToestemmingen implements Toestemmingen {

    private static final String VAN = "select distinct t from Toestemming t left join fetch t.stappen"
            + " where t.toeleiding = :toeleiding order by t.id";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Toestemming toestemming) {
        em.persist(toestemming);
    }

    @Override
    public List<Toestemming> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, VAN, Toestemming.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public int tel(ToeleidingId toeleiding) {
        return van(toeleiding).size();
    }

    @Override
    public void wis(ToeleidingId toeleiding) {
        van(toeleiding).forEach(em::remove);
    }
}
