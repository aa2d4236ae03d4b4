package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** What stands in a plan, in the database. */
@ApplicationScoped
class JpaPlanstukken implements Planstukken {

    /** As far back as anybody reads. */
    private static final int MEESTE_WIJZIGINGEN = 60;

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Plandoel doel) {
        em.persist(doel);
        // An activity refers to it, and the provider does not know that.
        em.flush();
    }

    @Override
    public void add(Activiteit activiteit) {
        em.persist(activiteit);
    }

    @Override
    public void add(Planwijziging wijziging) {
        em.persist(wijziging);
    }

    @Override
    public void verwijder(Plandoel doel) {
        em.remove(doel);
    }

    @Override
    public void verwijder(Activiteit activiteit) {
        em.remove(activiteit);
    }

    @Override
    public List<Plandoel> doelen(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PLAN,
                        "select d from Plandoel d where d.coordinatie = :coordinatie order by d.rang, d.id",
                        Plandoel.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }

    @Override
    public List<Activiteit> activiteiten(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PLAN,
                        "select distinct a from Activiteit a left join fetch a.leden"
                                + " where a.coordinatie = :coordinatie order by a.volgorde, a.begint, a.id",
                        Activiteit.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }

    @Override
    public List<Planwijziging> wijzigingen(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PLAN,
                        "select w from Planwijziging w where w.coordinatie = :coordinatie order by w.op desc, w.id desc",
                        Planwijziging.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .setMaxResults(MEESTE_WIJZIGINGEN)
                .getResultList();
    }
}
