package nl.samenspraak.klachten.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Zaaknummers;

/**
 * Tells whoever watches over the log the number of a klacht. Of a klacht about the one who looks it tells none, and that nothing may be said of what is
 * done with it (9:7).
 */
@ApplicationScoped
class JpaKlachtnummers implements Zaaknummers {

    private static final String NUMMERS =
            "select k.id, k.nummer from Klacht k where k.id in :zaken and " + Uitsluiting.jpql("k", ":kijker");
    private static final String OVER_KIJKER =
            "select distinct k.id from Klacht k join k.gedragingen g where g.beklaagde = :kijker";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return Dossiervragen.overNiemand(em, NUMMERS, Object[].class)
                .setParameter("zaken", zaken)
                .setParameter("kijker", kijker)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    @Override
    public Set<UUID> verzwegen(UUID kijker) {
        return Set.copyOf(Dossiervragen.overNiemand(em, OVER_KIJKER, UUID.class)
                .setParameter("kijker", kijker)
                .getResultList());
    }
}
