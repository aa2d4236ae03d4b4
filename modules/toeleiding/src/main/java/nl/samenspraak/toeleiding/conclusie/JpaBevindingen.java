package nl.samenspraak.toeleiding.conclusie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** The findings and the conclusion of an onderzoek in the database. */
@ApplicationScoped
class JpaBevindingen implements Bevindingen {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Bevinding bevinding) {
        em.persist(bevinding);
    }

    @Override
    public void add(Conclusie conclusie) {
        em.persist(conclusie);
    }

    @Override
    public List<Bevinding> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select b from Bevinding b where b.toeleiding = :toeleiding order by b.rang",
                        Bevinding.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public Optional<Conclusie> conclusie(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Conclusie.class, toeleiding.waarde()));
    }

    @Override
    public void verwijder(Bevinding bevinding) {
        em.remove(bevinding);
    }
}
