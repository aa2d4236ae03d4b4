package nl.samenspraak.klachten.klager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The klachten of a klager in the database. */
@ApplicationScoped
class JpaKlagerklachten implements Klagerklachten {

    private static final UUID NIETS = new UUID(0, 0);

    /** Longer than any name. */
    private static final String GEEN_NAAM = "-".repeat(Klager.LANGSTE_NAAM + 1);

    private static final String VAN =
            " from Klacht k where k.id <> :behalve and (k.klagersleutel in :sleutels or k.klager.persoon = :persoon or k.klager.naam = :naam)"
                    + " and " + Uitsluiting.jpql("k", ":kijker");

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public long aantal(Klagervraag vraag) {
        return vraag("select count(k)" + VAN, Long.class, vraag).getSingleResult();
    }

    @Override
    public List<EerdereKlacht> van(Klagervraag vraag, int vanaf, int aantal) {
        return vraag(
                        "select new nl.samenspraak.klachten.klager.EerdereKlacht(k.id, k.nummer, k.ontvangenOp, k.aard, k.status,"
                                + " k.afdoening)" + VAN + " order by k.ontvangenOp desc, k.id desc",
                        EerdereKlacht.class,
                        vraag)
                .setFirstResult(vanaf)
                .setMaxResults(aantal)
                .getResultList();
    }

    private <R> TypedQuery<R> vraag(String jpql, Class<R> soort, Klagervraag vraag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, jpql, soort)
                .setParameter(
                        "behalve",
                        vraag.behalve() == null ? NIETS : vraag.behalve().waarde())
                .setParameter("sleutels", vraag.sleutels().isEmpty() ? Set.of("") : vraag.sleutels())
                .setParameter("persoon", Objects.requireNonNullElse(vraag.persoon(), new PersoonId(NIETS)))
                .setParameter("naam", vraag.naam().isEmpty() ? GEEN_NAAM : vraag.naam())
                .setParameter("kijker", vraag.kijker());
    }
}
