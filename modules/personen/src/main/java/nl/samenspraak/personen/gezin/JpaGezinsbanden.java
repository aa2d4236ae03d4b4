package nl.samenspraak.personen.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The links between persons in the database. */
@ApplicationScoped
class JpaGezinsbanden implements Gezinsbanden {

    @PersistenceContext(unitName = "personen")
    private EntityManager em;

    protected JpaGezinsbanden() {}

    public JpaGezinsbanden(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Gezinsband band) {
        em.persist(band);
    }

    @Override
    public List<Verwant> verwanten(PersoonId persoon) {
        List<Object[]> rijen = Dossiervragen.lees(em, Dossierdeel.PERSOON, """
                        select b, p from Gezinsband b, Persoon p
                        where (b.persoon = :id and p.id = b.verwant) or (b.verwant = :id and p.id = b.persoon)
                        order by b.gelegd.op""", Object[].class)
                .setParameter("id", persoon.waarde())
                .getResultList();
        return rijen.stream()
                .map(rij -> new Verwant((Gezinsband) rij[0], (Persoon) rij[1]))
                .toList();
    }

    @Override
    public Optional<Gezinsband> band(BandId id) {
        return Optional.ofNullable(em.find(Gezinsband.class, id.waarde()));
    }

    @Override
    public boolean isVerwant(PersoonId persoon) {
        return Dossiervragen.overNiemand(em, "select count(b) from Gezinsband b where b.verwant = :id", Long.class)
                        .setParameter("id", persoon.waarde())
                        .getSingleResult()
                > 0;
    }
}
