package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** Who knows of a melding, in the database: found by the key of the melding. */
@ApplicationScoped
class JpaInformaties implements Informaties {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Informatie informatie) {
        em.persist(informatie);
    }

    @Override
    public Optional<Informatie> find(MeldingId melding) {
        return Optional.ofNullable(em.find(Informatie.class, melding.waarde()));
    }
}
