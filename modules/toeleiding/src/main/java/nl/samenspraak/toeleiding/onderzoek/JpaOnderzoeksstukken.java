package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What an onderzoek leaves beside its steps, in the database. */
@ApplicationScoped
class JpaOnderzoeksstukken implements Onderzoeksstukken {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Opschorting opschorting) {
        em.persist(opschorting);
    }

    @Override
    public void add(Wisverklaring verklaring) {
        em.persist(verklaring);
    }

    @Override
    public void add(Omlabelverklaring verklaring) {
        em.persist(verklaring);
    }

    @Override
    public Optional<Omlabelverklaring> omgelabeld(ToeleidingId toeleiding) {
        return Optional.ofNullable(em.find(Omlabelverklaring.class, toeleiding.waarde()));
    }

    @Override
    public List<Opschorting> opschortingen(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select o from Opschorting o where o.toeleiding = :toeleiding order by o.vanaf, o.id",
                Opschorting.class);
    }

    @Override
    public List<Wisverklaring> gewist(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select w from Wisverklaring w where w.toeleiding = :toeleiding order by w.id",
                Wisverklaring.class);
    }

    private <T> List<T> van(ToeleidingId toeleiding, String jpql, Class<T> soort) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, jpql, soort)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }
}
