package nl.samenspraak.toeleiding.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** Agreements in the database; their parties and steps come along in one statement each. */
@ApplicationScoped
class JpaAfspraken implements Afspraken {

    private static final String METEEN = "eclipselink.batch";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Afspraak afspraak) {
        em.persist(afspraak);
    }

    @Override
    public Optional<Afspraak> find(UUID id) {
        return Optional.ofNullable(em.find(Afspraak.class, id));
    }

    @Override
    public List<Afspraak> alle() {
        return Dossiervragen.lees(
                        em, Dossierdeel.PARTIJEN, "select a from Afspraak a order by a.naam, a.id", Afspraak.class)
                .setHint(METEEN, "a.partijen")
                .setHint(METEEN, "a.fasen")
                .getResultList();
    }

    @Override
    public void bevestig() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }
}
