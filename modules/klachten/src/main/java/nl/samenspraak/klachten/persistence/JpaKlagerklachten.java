package nl.samenspraak.klachten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.EerdereKlacht;
import nl.samenspraak.klachten.model.Klagerklachten;

/** The klachten of a klager in the database. */
@ApplicationScoped
class JpaKlagerklachten implements Klagerklachten {

    /** Nobody has this key. */
    private static final PersoonId NIEMAND = new PersoonId(new UUID(0, 0));

    private static final String VAN =
            " from Klacht k where k.klagersleutel in :sleutels or k.klager.persoon = :persoon";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public long aantal(Collection<String> sleutels, PersoonId persoon) {
        return vraag("select count(k)" + VAN, Long.class, sleutels, persoon).getSingleResult();
    }

    @Override
    public List<EerdereKlacht> van(Collection<String> sleutels, PersoonId persoon, int vanaf, int aantal) {
        return vraag(
                        "select new nl.samenspraak.klachten.EerdereKlacht(k.nummer, k.ontvangenOp, k.aard, k.status,"
                                + " k.afdoening)" + VAN + " order by k.ontvangenOp desc, k.id desc",
                        EerdereKlacht.class,
                        sleutels,
                        persoon)
                .setFirstResult(vanaf)
                .setMaxResults(aantal)
                .getResultList();
    }

    private <R> TypedQuery<R> vraag(String vraag, Class<R> soort, Collection<String> sleutels, PersoonId persoon) {
        return em.createQuery(vraag, soort)
                .setParameter("sleutels", sleutels.isEmpty() ? List.of("") : sleutels)
                .setParameter("persoon", Objects.requireNonNullElse(persoon, NIEMAND));
    }
}
