package nl.samenspraak.toeleiding.notities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Notes in the database. */
@ApplicationScoped
class JpaNotities implements Notities {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Notitie notitie) {
        em.persist(notitie);
    }

    @Override
    public List<Notitie> van(ToeleidingId toeleiding, UUID eigenaar) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select n from Notitie n where n.toeleiding = :toeleiding and n.eigenaar = :eigenaar"
                                + " order by n.bewaardOp desc, n.id desc",
                        Notitie.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .setParameter("eigenaar", eigenaar)
                .getResultList();
    }

    @Override
    public void verwijder(Notitie notitie) {
        em.remove(notitie);
    }

    @Override
    public void vergeet(ToeleidingId toeleiding) {
        Dossiervragen.wijzig(
                        em, Dossierdeel.TOELEIDINGSDOSSIER, "delete from Notitie n where n.toeleiding = :toeleiding")
                .setParameter("toeleiding", toeleiding.waarde())
                .executeUpdate();
    }
}
