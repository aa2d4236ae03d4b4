package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** What was done under the Wvggz, in the database: found by the key of its melding. */
@ApplicationScoped
class JpaWvggzdossiers implements Wvggzdossiers {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Wvggzdossier dossier) {
        em.persist(dossier);
    }

    @Override
    public Optional<Wvggzdossier> find(MeldingId melding) {
        return Optional.ofNullable(em.find(Wvggzdossier.class, melding.waarde()));
    }
}
