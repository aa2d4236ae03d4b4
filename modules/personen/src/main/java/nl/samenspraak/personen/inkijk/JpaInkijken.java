package nl.samenspraak.personen.inkijk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The looks in the database. */
@ApplicationScoped
class JpaInkijken implements Inkijken {

    @PersistenceContext(unitName = "personen")
    private EntityManager em;

    protected JpaInkijken() {}

    @Override
    public void add(Inkijk inkijk) {
        em.persist(inkijk);
    }

    @Override
    public void add(Herkomst herkomst) {
        em.persist(herkomst);
    }

    @Override
    public Optional<Inkijk> find(UUID id) {
        return Optional.ofNullable(em.find(Inkijk.class, id));
    }

    @Override
    public List<Herkomst> herkomst(PersoonId persoon) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.INKIJK,
                        "select h from Herkomst h where h.persoon = :persoon order by h.overgenomen.op desc",
                        Herkomst.class)
                .setParameter("persoon", persoon.waarde())
                .getResultList();
    }
}
