package nl.samenspraak.coordinatie.aanwijzen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Appointments in the database. */
@ApplicationScoped
class JpaAanwijzingen implements Aanwijzingen {

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Aanwijzing aanwijzing) {
        em.persist(aanwijzing);
    }

    @Override
    public List<Aanwijzing> van(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.COORDINATIEDOSSIER,
                        "select a from Aanwijzing a where a.coordinatie = :coordinatie order by a.op desc, a.id desc",
                        Aanwijzing.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }
}
